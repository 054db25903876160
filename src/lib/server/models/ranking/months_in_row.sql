-- Grain: a month and an indicator of a unit: in how many months in a row, up to this one, it was hit; 0 where it was not hit in this one.
-- Counted from the last month without a hit, since a join of a few months takes a fifth of what a window does.
-- rel: area_code, indicator, month (no month is left out between the first and the last), hit (empty: not).
-- building material: relation
-- order: 10
create or replace macro months_in_row(rel) as table
select
	m.area_code,
	m.indicator,
	m.month,
	cast(date_diff(
		'month',
		coalesce(max(e.month) filter (not coalesce(e.hit, false)), min(e.month) - interval 1 month),
		m.month
	) as integer) as in_row
from query_table(rel) as m
join query_table(rel) as e on e.area_code = m.area_code and e.indicator = m.indicator and e.month <= m.month
group by m.area_code, m.indicator, m.month;
