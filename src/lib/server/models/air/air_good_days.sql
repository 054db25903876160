-- Grain: an area with data in a period, and all ranked units together (area_code empty): good and heavy days beside the same period of last
-- year, rates in percent, one decimal half-even. Together they are held against the same units of last year.
-- parameters: date_from date, date_to date, year_from date, year_to date
-- not null: judged_days, good_days, heavy_days
-- order: 9
create or replace macro air_good_days(date_from, date_to, year_from, year_to) as table
with two_periods as (
	select * from (values ('now', date_from, date_to), ('year', year_from, year_to)) as t (period, date_from, date_to)
),
counted as materialized (
	select * from air_days_by_category('two_periods', least(date_from, year_from), greatest(date_to, year_to))
),
beside as materialized (
	select
		c.area_code,
		c.judged_days,
		c.good_days,
		c.heavy_days,
		c.good_rate,
		y.judged_days as year_judged_days,
		y.good_days as year_good_days,
		y.heavy_days as year_heavy_days,
		y.good_rate as year_good_rate
	from counted as c
	left join counted as y on y.area_code = c.area_code and y.period = 'year'
	where c.period = 'now'
),
summed as (
	select
		coalesce(sum(judged_days), 0) as judged_days,
		coalesce(sum(good_days), 0) as good_days,
		coalesce(sum(heavy_days), 0) as heavy_days,
		sum(year_judged_days) as year_judged_days,
		sum(year_good_days) as year_good_days,
		sum(year_heavy_days) as year_heavy_days
	from beside
	where area_code in (select area_code from units where kind <> 'city')
)
select * from beside
union all
select
	null,
	cast(judged_days as integer),
	cast(good_days as integer),
	cast(heavy_days as integer),
	cast(percent_even(good_days, judged_days) as decimal(14, 4)),
	cast(year_judged_days as integer),
	cast(year_good_days as integer),
	cast(year_heavy_days as integer),
	cast(percent_even(year_good_days, year_judged_days) as decimal(14, 4))
from summed;
