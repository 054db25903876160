-- Grain: an area with data in a period: good and heavy days beside the same period of last year.
-- parameters: date_from date, date_to date, year_from date, year_to date
-- not null: area_code, judged_days, good_days, heavy_days
-- order: 9
create or replace macro air_good_days(date_from, date_to, year_from, year_to) as table
with two_periods as (
	select * from (values ('now', date_from, date_to), ('year', year_from, year_to)) as t (period, date_from, date_to)
),
counted as materialized (
	select * from air_days_by_category('two_periods', least(date_from, year_from), greatest(date_to, year_to))
)
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
where c.period = 'now';
