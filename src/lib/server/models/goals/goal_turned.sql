-- Grain: a measured indicator and a unit, or the whole city (area_code empty): did every one of the last months turn out worse than the
-- same month of the year before (反弹)? Worse: fewer sections at their target, more confirmed fires, a higher index.
-- turned is empty where a month is missing. date_from … date_to: the last months; year_from … year_to: the same a year before.
-- parameters: date_from date, date_to date, year_from date, year_to date, profile_name varchar
-- not null: indicator, months
-- order: 2
create or replace macro goal_turned(date_from, date_to, year_from, year_to, profile_name) as table
with asked as (
	select (date_diff('month', date_from, date_to) + 1) as months
),
measured as materialized (
	select 'water-compliance' as indicator, period, area_code, value from evidence_water_compliance(date_from, date_to)
	union all
	select 'water-compliance', period, area_code, value from evidence_water_compliance(year_from, year_to)
	union all
	select 'fire-points', period, area_code, value from evidence_fire_points(date_from, date_to)
	union all
	select 'fire-points', period, area_code, value from evidence_fire_points(year_from, year_to)
	union all
	select 'air-index', period, area_code, value from evidence_air_index(date_from, date_to, profile_name)
	union all
	select 'air-index', period, area_code, value from evidence_air_index(year_from, year_to, profile_name)
),
compared as (
	select
		n.indicator,
		n.area_code,
		n.period,
		n.value,
		y.value as year_value,
		if(n.indicator = 'water-compliance', n.value < y.value, n.value > y.value) as worse
	from measured as n
	join measured as y
		on y.indicator = n.indicator
		and y.area_code is not distinct from n.area_code
		and y.period = strftime(cast(n.period || '-01' as date) - interval 1 year, '%Y-%m')
	where n.period >= strftime(date_from, '%Y-%m')
)
select
	indicator,
	area_code,
	count(*) filter (worse) as months,
	case when count(worse) = (select months from asked) then bool_and(worse) end as turned,
	arg_max(value, period) as value,
	arg_max(year_value, period) as year_value,
	max(period) as latest
from compared
group by indicator, area_code;
