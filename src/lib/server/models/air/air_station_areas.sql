-- Grain: one row: areas of some days whose value is the mean of their stations, and how many days of theirs.
-- parameters: date_from date, date_to date
-- not null: areas, area_days
-- order: 7
create or replace macro air_station_areas(date_from, date_to) as table
select
	cast(count(distinct area_code) filter (from_stations) as integer) as areas,
	cast(count(*) filter (from_stations) as integer) as area_days
from air_judged_day
where day between date_from and date_to;
