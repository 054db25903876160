-- Grain: a period and a section in force in it, every one once: class, status and why (see water_verdicts).
-- periods: a relation of period, date_from, date_to; they may overlap. scan_from, scan_to: raw bounds around all of them.
-- by_month: a period over several months is the mean of its monthly means; else of its samples.
-- building material: relation
-- order: 5
create or replace macro water_period(periods, scan_from, scan_to, by_month) as table
with standard as materialized (
	select * from water_limits
),
slots as materialized (
	select * from water_slots(periods)
),
samplings as materialized (
	select * from water_samplings('slots', scan_from, scan_to)
),
readings as (
	select * from water_readings('slots', 'standard', scan_from, scan_to, by_month)
),
found as (
	select * from water_found('samplings', 'readings')
)
select * from water_verdicts('slots', 'found');
