-- Grain: a satellite detection (pixel) of a statistical day, seen_at in Beijing time (UTC + 8 h, no daylight saving): the row in force.
-- FIRMS: standard rows replace near-real-time ones of the same pass (satellite and minute), since standard processing moves the
-- coordinates by some metres and drops false ones; of equal keys the newer batch stands.
-- counted: low confidence is listed, not counted. static_source: the archive's own type 1, 2 (volcano, other static land source) — flagged, not removed;
-- near-real-time files carry no type. area_code empty: 未定位, still a detection of the city.
-- parameters: date_from date, date_to date
-- not null: satellite, instrument, fire_day, seen_at, latitude, longitude, confidence, counted, static_source, product
-- order: 6
create or replace macro fire_detections(date_from, date_to) as table
with hours as (
	select * from fire_statistical_days(date_from - interval 1 day, date_to)
),
live as (
	select *, acquired_at + interval 8 hour as seen_at
	from fire_detection
	where acquired_at >= date_from - interval 32 hour and acquired_at < date_to + interval 16 hour
		and batch_no in (select batch_no from live_batch)
),
in_force as (
	select *
	from live
	qualify product = 'standard' or not bool_or(product = 'standard') over (partition by satellite, acquired_at)
),
single as (
	select *
	from in_force
	qualify row_number() over (
		partition by satellite, acquired_at, latitude, longitude
		order by batch_no desc, line desc
	) = 1
)
select
	s.satellite, s.instrument,
	case when s.seen_at < h.closes_at then h.day else h.day + 1 end as fire_day,
	s.seen_at,
	s.latitude, s.longitude,
	s.area_code,
	s.brightness, s.frp, s.day_night,
	s.confidence, s.confidence_percent,
	s.confidence <> 'low' as counted,
	coalesce(s.detection_type in (1, 2), false) as static_source,
	s.detection_type,
	s.version, s.product
from single as s
join hours as h on h.day = s.seen_at::date
where fire_day between date_from and date_to;
