-- Grain: a satellite detection in force (pixel) of a statistical day, seen_at in Beijing time (UTC + 8 h, no daylight saving). Which rows are in
-- force is settled at import: standard rows replace near-real-time ones of the same pass (load/fire/detections-in-force.ts).
-- counted: low confidence is listed, not counted. static_source: the archive's own type 1, 2, or a static event; flagged, not removed.
-- area_code empty: 未定位, still a detection of the city unless it lies beyond the region (in_region false).
-- parameters: date_from date, date_to date
-- not null: event_no, satellite, instrument, fire_day, seen_at, latitude, longitude, confidence, counted, static_source, near_line, in_region, product
-- order: 4
create or replace macro fire_detections(date_from, date_to) as table
select
	p.event_no,
	p.satellite, p.instrument,
	fire_day_of(p.seen_at, coalesce(h.closes_hour, 24)) as fire_day,
	p.seen_at,
	p.latitude, p.longitude,
	p.area_code,
	p.brightness, p.frp, p.day_night,
	p.confidence, p.confidence_percent,
	p.confidence <> 'low' as counted,
	coalesce(p.detection_type in (1, 2), false) or s.event_no is not null as static_source,
	p.near_line,
	e.place <> 'beyond' as in_region,
	p.detection_type,
	p.version, p.product
from fire_pixel as p
join fire_event as e on e.event_no = p.event_no
left join fire_closing_hours as h on p.seen_at::date between h.effective_from and h.effective_to
left join fire_static_events as s on s.event_no = p.event_no
where p.seen_at >= date_from - interval 1 day and p.seen_at < date_to + interval 1 day
	and fire_day between date_from and date_to;
