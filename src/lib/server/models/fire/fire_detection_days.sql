-- Grain: a statistical day, days without a detection included: satellite pixels of the city. Pixels are not fires; 不包括云覆盖下的火点.
-- detected = counted + low_confidence; static_source and unplaced (未定位) are parts of counted.
-- parameters: date_from date, date_to date
-- not null: day, closes_hour, detected, counted, low_confidence, static_source, unplaced
-- order: 3
create or replace macro fire_detection_days(date_from, date_to) as table
select
	d.day, d.closes_hour,
	cast(count(f.seen_at) as integer) as detected,
	cast(count(*) filter (f.counted) as integer) as counted,
	cast(count(*) filter (not f.counted) as integer) as low_confidence,
	cast(count(*) filter (f.counted and f.static_source) as integer) as static_source,
	cast(count(*) filter (f.counted and f.area_code is null) as integer) as unplaced
from fire_statistical_days(date_from, date_to) as d
left join fire_detections(date_from, date_to) as f on f.fire_day = d.day
group by d.day, d.closes_hour
order by d.day;
