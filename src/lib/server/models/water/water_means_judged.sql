-- Grain: a slot and an item: its value over the period (water_mean) judged (water_judged), of the samplings with flowing water.
-- slots as in water_slots; standard: as water_limits. scan_from, scan_to: raw bounds around all slots.
-- mean_of: what a period over several months is the mean of: its samples, or the means of its months.
-- building material: relation
-- order: 4
create or replace macro water_means_judged(slots, standard, scan_from, scan_to, mean_of) as table
with found_values as (
	select * from water_values(slots, scan_from, scan_to, mean_of = 'months')
),
means as (
	select * from water_mean('found_values', slots, standard)
)
select * from water_judged('means', standard);
