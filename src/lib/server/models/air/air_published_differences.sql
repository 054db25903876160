-- Grain: an area and a day whose printed AQI, category or primary pollutants are not those that its concentrations give.
-- Printed pollutants are compared as sets, in any spelling and order (see pollutants_named); a blank is no statement.
-- parameters: date_from date, date_to date
-- not null: area_code, day
-- order: 8
create or replace macro air_published_differences(date_from, date_to) as table
with compared as (
	select
		area_code, day, edition, aqi, category, primary_pollutants, missing_count,
		published_aqi, published_category, published_primary,
		published_aqi is not null and published_aqi is distinct from aqi as other_aqi,
		published_category is not null and published_category is distinct from category as other_category,
		published_primary is not null
			and pollutants_named(published_primary) <> list_sort(coalesce(primary_pollutants, [])) as other_primary
	from air_judged_day
	where day between date_from and date_to
)
select *
from compared
where other_aqi or other_category or other_primary
order by day desc, area_code;
