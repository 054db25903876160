-- Grain: a day with data: median and highest AQI of the areas, and the edition that judged. Of an even number the median is the lower middle one:
-- an AQI that an area really had.
-- parameters: date_from date, date_to date
-- not null: day
-- order: 8
create or replace macro air_trend(date_from, date_to) as table
with counted as (
	select day, max(edition) as edition, max(aqi) as highest, list_sort(list(aqi) filter (aqi is not null)) as ordered
	from air_judged_day
	where day between date_from and date_to
	group by day
)
select day, edition, ordered[(len(ordered) - 1) // 2 + 1] as median, highest
from counted
order by day;
