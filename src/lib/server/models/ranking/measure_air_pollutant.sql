-- Grain: a period and a ranked unit: the statistic of one pollutant of a profile (PM2.5 mean, CO P95, O3 P90 …), rounded as printed.
-- building material: relation
create or replace macro measure_air_pollutant(periods, scan_from, scan_to, profile_name, pollutant_key, whole) as table
select
	p.period,
	u.area_code,
	case when i.valid then i.concentration end as value,
	coalesce(i.valid_days, 0) as received,
	cast(date_diff('day', p.date_from, p.date_to) + 1 as integer) as expected,
	case when i.area_code is null then 'no_data' when not i.valid then 'too_few_days' end as not_ranked
from units as u
cross join query_table(periods) as p
left join air_pollutant(periods, scan_from, scan_to, profile_name, whole) as i
	on i.area_code = u.area_code and i.period = p.period and i.pollutant = pollutant_key
where u.kind <> 'city';
