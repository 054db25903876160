-- Grain: an area and a day with data: IAQIs, AQI, category and primary pollutants by the edition in force (see air_judged), from the rows.
-- building material: relation
-- order: 5
create or replace macro air_judged_day_of(date_from, date_to) as table
with days as (
	select * exclude (o3_8h), o3_8h as o3, cast(null as varchar) as not_monitored from air_days(date_from, date_to)
)
select
	area_code, day, data_status, from_stations,
	so2, no2, pm10, pm2_5, co, o3,
	so2_iaqi, no2_iaqi, pm10_iaqi, pm2_5_iaqi, co_iaqi, o3_iaqi,
	aqi, level, category, primary_pollutants, missing_count, edition,
	published_aqi, published_primary
from air_judged('days', cast(null as varchar), 'daily');
