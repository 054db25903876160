-- Grain: one row: good and heavy days of all ranked units added up, beside the same period of last year; rate in percent, one decimal.
-- parameters: date_from date, date_to date, year_from date, year_to date
-- not null: judged_days, good_days, heavy_days
-- order: 10
create or replace macro air_summary(date_from, date_to, year_from, year_to) as table
with totals as (
	select
		coalesce(sum(judged_days), 0) as judged_days,
		coalesce(sum(good_days), 0) as good_days,
		coalesce(sum(heavy_days), 0) as heavy_days,
		sum(year_judged_days) as year_judged_days,
		sum(year_good_days) as year_good_days
	from air_good_days(date_from, date_to, year_from, year_to)
	where area_code in (select area_code from units where kind <> 'city')
)
select
	cast(judged_days as integer) as judged_days,
	cast(good_days as integer) as good_days,
	cast(heavy_days as integer) as heavy_days,
	cast(cast(half_even(good_days * 1000, judged_days) as decimal(18, 0)) * 0.1 as decimal(14, 4)) as good_rate,
	cast(cast(half_even(year_good_days * 1000, year_judged_days) as decimal(18, 0)) * 0.1 as decimal(14, 4)) as year_good_rate
from totals;
