-- Grain: a slot and an item: its mean over the period as it is printed, judged (water_means, water_as_printed).
-- building material: relation
-- order: 11
create or replace macro water_readings(slots, standard, scan_from, scan_to, basis) as table
with means as (
	select * from water_means(slots, standard, scan_from, scan_to, basis)
)
select * from water_as_printed('means');
