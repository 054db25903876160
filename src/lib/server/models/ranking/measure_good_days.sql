-- Grain: a period and a ranked unit: days with AQI ≤ 100. Ranked while enough days are judged, so that a unit that reported half a
-- month is not last for it.
-- building material: relation
create or replace macro measure_good_days(periods, scan_from, scan_to) as table
select
	p.period,
	u.area_code,
	case when d.valid then cast(d.good_days as decimal(14, 4)) end as value,
	coalesce(d.judged_days, 0) as received,
	cast(date_diff('day', p.date_from, p.date_to) + 1 as integer) as expected,
	case when d.area_code is null then 'no_data' when not d.valid then 'too_few_days' end as not_ranked
from units as u
cross join query_table(periods) as p
left join air_days_by_category(periods, scan_from, scan_to) as d on d.area_code = u.area_code and d.period = p.period
where u.kind <> 'city';
