-- Grain: a pollutant that was primary on days over AQI 100: on how many, the most frequent first, of equals the first by name.
-- parameters: date_from date, date_to date
-- not null: pollutant, area_days
-- order: 8
create or replace macro air_frequent_primary(date_from, date_to) as table
select pollutant, cast(count(*) as integer) as area_days
from (
	select unnest(primary_pollutants) as pollutant
	from air_judged_day
	where day between date_from and date_to and aqi > 100
)
group by pollutant
order by area_days desc, pollutant;
