-- Grain: a calendar month and an indicator (air-index, pm2_5) of a ranked unit: did it rise year on year, and how many times by then.
-- 河北省城市及县（市、区）环境空气质量通报排名和奖惩问责办法（试行）: 累计 counts the rises of the calendar year so far; 连续 counts the
-- rises in a row that end here, across the turn of the year. A month that is not ranked in either year ends a row and counts for nothing.
-- change: percent of last year's printed value, one decimal half-even.
-- parameters: date_from date, date_to date, profile_name varchar
-- not null: area_code, indicator, month, in_sum, in_row
-- order: 12
create or replace macro air_rises(date_from, date_to, profile_name) as table
with counted as (
	select
		*,
		count(*) filter (rose) over (
			partition by area_code, indicator, year(month) order by month
		) as in_sum,
		count(*) filter (coalesce(not rose, true)) over (partition by area_code, indicator order by month) as row_no
	from air_months(date_from, date_to, profile_name)
)
select
	area_code,
	indicator,
	month,
	value,
	year_value,
	cast(cast(half_even((value - year_value) * 10000 * 1000, year_value * 10000) as decimal(18, 0)) * 0.1 as decimal(14, 4)) as change,
	rose,
	cast(in_sum as integer) as in_sum,
	cast(count(*) filter (rose) over (partition by area_code, indicator, row_no order by month) as integer) as in_row
from counted
order by area_code, indicator, month;
