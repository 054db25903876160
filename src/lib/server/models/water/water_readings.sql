-- Grain: a slot and an item: its value over the period (water_mean) judged (water_judged), of the samplings with flowing water.
-- mark ½: a mean of nothing but values below detection, at half their limits; its class is that of the limits.
-- slots as in water_slots; standard: as water_limits. scan_from, scan_to: raw bounds around all slots.
-- by_month: a period over several months is the mean of its monthly means; else of its samples.
-- building material: relation
-- order: 4
create or replace macro water_readings(slots, standard, scan_from, scan_to, by_month) as table
with found_values as (
	select * from water_values(slots, scan_from, scan_to, by_month)
),
means as (
	select * from water_mean('found_values', slots, standard)
)
select * exclude (printed) replace (
	coalesce(printed, value) as value,
	case when printed is null then mark else '½' end as mark
)
from water_judged('means', standard);
