-- Grain: a period and a ranked unit: composite index by a profile, two decimals.
-- building material: relation
create or replace macro measure_air_index(periods, scan_from, scan_to, profile_name, whole) as table
select
	p.period,
	u.area_code,
	i.composite_index as value,
	coalesce(i.valid_days, 0) as received,
	cast(date_diff('day', p.date_from, p.date_to) + 1 as integer) as expected,
	case when i.area_code is null then 'no_data' else i.not_ranked end as not_ranked
from units as u
cross join query_table(periods) as p
left join air_index(periods, scan_from, scan_to, profile_name, whole) as i on i.area_code = u.area_code and i.period = p.period
where u.kind <> 'city';
