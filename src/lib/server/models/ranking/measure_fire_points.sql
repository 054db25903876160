-- Grain: a period and a ranked unit: confirmed fires (核实) of the statistical days of the period; received = verified alarms, expected = pushed ones.
-- A unit without an alarm has 0 and is ranked; a period that lies outside the alarms on record has no data.
-- building material: relation
create or replace macro measure_fire_points(periods, scan_from, scan_to) as table
with alarms as materialized (
	select area_code, fire_day, verdict from fire_alarms(scan_from, scan_to)
),
span as (
	select first_at::date as first_day, last_at::date as last_day from fire_alarm_span
)
select
	p.period,
	u.area_code,
	case when s.last_day >= p.date_from and s.first_day <= p.date_to
		then cast(count(*) filter (a.verdict = 'confirmed') as decimal(14, 4))
	end as value,
	cast(count(*) filter (a.verdict <> 'pending') as integer) as received,
	cast(count(a.verdict) as integer) as expected,
	case when coalesce(s.last_day < p.date_from or s.first_day > p.date_to, true) then 'no_data' end as not_ranked
from units as u
cross join query_table(periods) as p
cross join span as s
left join alarms as a on a.area_code = u.area_code and a.fire_day between p.date_from and p.date_to
where u.kind <> 'city'
group by p.period, p.date_from, p.date_to, u.area_code, s.first_day, s.last_day;
