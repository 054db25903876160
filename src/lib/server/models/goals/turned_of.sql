-- Grain: a unit, or the whole city (area_code empty), of a monthly indicator: did every month of now turn out worse than the same month of the year
-- before (反弹)? now, before: period (2021-11), area_code, value; fall_is_worse: a rate, else a count or an index. turned is empty where a
-- month of the span is missing.
-- building material: relation
-- order: 1
create or replace macro turned_of(now, before, span_months, fall_is_worse) as table
with compared as (
	select
		n.area_code,
		n.period,
		n.value,
		y.value as year_value,
		if(fall_is_worse, n.value < y.value, n.value > y.value) as worse
	from query_table(now) as n
	join query_table(before) as y
		on y.area_code is not distinct from n.area_code
		and y.period = strftime(cast(n.period || '-01' as date) - interval 1 year, '%Y-%m')
)
select
	area_code,
	count(*) filter (worse) as months,
	case when count(worse) = span_months then bool_and(worse) end as turned,
	arg_max(value, period) as value,
	arg_max(year_value, period) as year_value,
	max(period) as latest
from compared
group by area_code;
