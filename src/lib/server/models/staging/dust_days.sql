-- Grain: a unit and a day whose PM10 and PM2.5 are left out of index and ranking (环办监测〔2016〕120号); a span of the city is one of every unit.
-- Days and their AQI keep them.
-- not null: area_code, day, source
-- order: 3
-- kept: air_dust, unit
create or replace table dust_days as
with span as (
	select *
	from air_dust
	where batch_no in (select batch_no from live_batch)
	qualify row_number() over (partition by area_code, date_from order by batch_no desc, line desc) = 1
)
select u.area_code, cast(d.day as date) as day, min(s.source) as source
from span as s
join units as named on named.area_code = s.area_code
join units as u on u.area_code = s.area_code or named.kind = 'city'
cross join unnest(generate_series(s.date_from, s.date_to, interval 1 day)) as d (day)
group by u.area_code, d.day;
