-- Grain: a statistical day, days without a detection included: satellite pixels of the city and the events they make. Pixels are not fires;
-- 不包括云覆盖下的火点. detected = counted + low_confidence; static_source and unplaced (未定位) are parts of counted; events counts those with
-- a pixel that is not of low confidence, static_events is a part of them. What lies beyond the region is left out (beyond: pixels).
-- parameters: date_from date, date_to date
-- not null: day, closes_hour, detected, counted, low_confidence, static_source, unplaced, beyond, events, static_events
-- order: 5
create or replace macro fire_detection_days(date_from, date_to) as table
with pixel_days as (
	select
		fire_day,
		count(*) filter (in_region) as detected,
		count(*) filter (in_region and counted) as counted,
		count(*) filter (in_region and counted and static_source) as static_source,
		count(*) filter (in_region and counted and area_code is null) as unplaced,
		count(*) filter (not in_region) as beyond
	from fire_detections(date_from, date_to)
	group by fire_day
),
event_days as (
	select
		fire_day,
		count(*) as events,
		count(*) filter (static_reason is not null) as static_events
	from fire_events(date_from, date_to)
	where in_region and counted
	group by fire_day
)
select
	d.day, d.closes_hour,
	cast(coalesce(p.detected, 0) as integer) as detected,
	cast(coalesce(p.counted, 0) as integer) as counted,
	cast(coalesce(p.detected - p.counted, 0) as integer) as low_confidence,
	cast(coalesce(p.static_source, 0) as integer) as static_source,
	cast(coalesce(p.unplaced, 0) as integer) as unplaced,
	cast(coalesce(p.beyond, 0) as integer) as beyond,
	cast(coalesce(e.events, 0) as integer) as events,
	cast(coalesce(e.static_events, 0) as integer) as static_events
from fire_statistical_days(date_from, date_to) as d
left join pixel_days as p on p.fire_day = d.day
left join event_days as e on e.fire_day = d.day
order by d.day;
