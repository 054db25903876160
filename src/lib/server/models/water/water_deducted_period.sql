-- Grain: as water_period, with the status under the setting water.deduction_ranking on the last day (water_deducted).
-- building material: relation
-- order: 12
create or replace macro water_deducted_period(periods, scan_from, scan_to, basis) as table
with standard as materialized (
	select * from water_limits
),
slots as materialized (
	select * from water_slots(periods)
),
readings as materialized (
	select * from water_readings('slots', 'standard', scan_from, scan_to, basis)
),
found as (
	select * from water_state('slots', 'readings', scan_from, scan_to, basis)
),
verdicts as materialized (
	select * from water_verdicts('slots', 'found')
),
deduction as (
	select max(value) as value from setting_on(scan_to) where setting_key = 'water.deduction_ranking'
),
-- nothing is compared with its inflow while nothing is deducted
compared as (
	select r.*, l.direction
	from readings as r
	join standard as l on l.item = r.item and l.waterbody = r.waterbody and r.day between l.effective_from and l.effective_to
	where (select value from deduction) <> 'none'
),
inflow as (
	select row_id, not_increased from water_inflow('verdicts', 'compared')
)
select v.* replace (water_deducted(v.status, coalesce(i.not_increased, false), d.value) as status)
from verdicts as v
cross join deduction as d
left join inflow as i on i.row_id = v.row_id;
