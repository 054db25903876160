-- Grain: a calendar month and an indicator (air-index, pm2_5) of a ranked unit: did it rise year on year, and how many times by then.
-- 河北省城市及县（市、区）环境空气质量通报排名和奖惩问责办法（试行）: 累计 counts the rises of the calendar year so far; 连续 counts the
-- rises in a row that end here, across the turn of the year. A month that is not ranked in either year ends a row and counts for nothing.
-- change: percent of last year's printed value, one decimal half-even.
-- parameters: date_from date, date_to date, profile_name varchar
-- not null: area_code, indicator, month, in_sum, in_row
-- order: 12
create or replace macro air_rises(date_from, date_to, profile_name) as table
with months as materialized (
	select * from air_months(date_from, date_to, profile_name)
),
hits as (
	select area_code, indicator, month, rose as hit from months
),
in_a_row as (
	select * from months_in_row('hits')
),
in_the_year as (
	select m.area_code, m.indicator, m.month, cast(count(*) filter (e.rose) as integer) as in_sum
	from months as m
	join months as e
		on e.area_code = m.area_code and e.indicator = m.indicator and e.month <= m.month and year(e.month) = year(m.month)
	group by m.area_code, m.indicator, m.month
)
select
	m.area_code,
	m.indicator,
	m.month,
	m.value,
	m.year_value,
	cast(cast(half_even((m.value - m.year_value) * 10000 * 1000, m.year_value * 10000) as decimal(18, 0)) * 0.1 as decimal(14, 4)) as change,
	m.rose,
	y.in_sum,
	r.in_row
from months as m
join in_the_year as y on y.area_code = m.area_code and y.indicator = m.indicator and y.month = m.month
join in_a_row as r on r.area_code = m.area_code and r.indicator = m.indicator and r.month = m.month
order by m.area_code, m.indicator, m.month;
