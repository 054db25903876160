-- Grain: a month with air data: good county-days of all ranked units and their share in percent, one decimal half-even.
-- parameters: date_from date, date_to date
-- not null: month, good_days, judged_days
-- order: 8
create or replace macro air_good_months(date_from, date_to) as table
select
	date_trunc('month', day)::date as month,
	cast(count(*) filter (aqi <= 100) as integer) as good_days,
	cast(count(aqi) as integer) as judged_days,
	cast(cast(half_even(count(*) filter (aqi <= 100) * 1000, count(aqi)) as decimal(18, 0)) * 0.1 as decimal(14, 4)) as good_rate
from air_day(date_from, date_to)
where area_code in (select area_code from units where kind <> 'city')
group by 1;
