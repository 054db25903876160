-- Grain: an area: its days judged by one edition of HJ 633, whatever edition was in force on them.
-- 优良天数: AQI ≤ 100; 重污染天数: AQI > 200.
-- parameters: date_from date, date_to date, as_edition varchar
-- not null: area_code, judged_days, good_days, heavy_days
-- order: 8
create or replace macro air_edition_days(date_from, date_to, as_edition) as table
with given as (
	select area_code, day, so2, no2, pm10, pm2_5, co, o3, cast(null as varchar) as not_monitored
	from air_judged_day
	where day between date_from and date_to
)
select
	area_code,
	cast(count(aqi) as integer) as judged_days,
	cast(count(*) filter (aqi <= 100) as integer) as good_days,
	cast(count(*) filter (aqi > 200) as integer) as heavy_days
from air_judged('given', as_edition, 'daily')
group by area_code;
