-- Grain: a period and a section in force in it, every one once: class, status and why (see water_verdicts).
-- periods: a relation of period, date_from, date_to; they may overlap. scan_from, scan_to: raw bounds around all of them.
-- basis: water_basis, or samples: a period is the mean of its samples, not of its months.
-- building material: relation
-- order: 12
create or replace macro water_period(periods, scan_from, scan_to, basis) as table
with standard as materialized (
	select * from water_limits
),
slots as materialized (
	select * from water_slots(periods)
),
readings as (
	select * from water_readings('slots', 'standard', scan_from, scan_to, basis)
),
found as (
	select * from water_state('slots', 'readings', scan_from, scan_to, basis)
)
select * from water_verdicts('slots', 'found');
