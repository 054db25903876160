-- Grain: a satellite event that is taken for static heat, with the first reason that holds: listed (its centre within the radius of a known
-- source), type (half of its pixels or more are static by the archive), type_mask or recurrence (so with what fire_static_cells adds).
-- Flagged, never removed. Distances in whole metres on the plane.
-- building material: relation
-- order: 2
-- kept: fire_detection, fire_static_source, setting, boundary, unit
create or replace table fire_static_events as
with flagged as (
	select
		p.event_no,
		count(*) as pixels,
		count(*) filter (coalesce(p.detection_type in (1, 2), false)) as typed,
		count(*) filter (coalesce(p.detection_type in (1, 2), false) or coalesce(c.reason = 'type_mask', false)) as masked,
		count(*) filter (coalesce(p.detection_type in (1, 2), false) or c.reason is not null) as any_reason
	from fire_pixel as p
	left join fire_static_cells as c
		on c.cell_lat = cast(floor(p.latitude * 100) as integer) and c.cell_lon = cast(floor(p.longitude * 100) as integer)
	group by p.event_no
	having any_reason > 0
),
listed as (
	select e.event_no, min(s.source_no) as source_no
	from fire_event as e
	join fire_static_sources as s
		on e.latitude between s.latitude - s.radius_m / 100000 and s.latitude + s.radius_m / 100000
		and e.first_at::date between coalesce(s.effective_from, date '0001-01-01') and coalesce(s.effective_to, date '9999-12-31')
		and round(sqrt(
			pow((e.latitude - s.latitude)::double * 111195, 2)
			+ pow((e.longitude - s.longitude)::double * 111195 * cos(radians(s.latitude::double)), 2)
		)) <= s.radius_m
	group by e.event_no
)
select
	coalesce(l.event_no, f.event_no) as event_no,
	case
		when l.event_no is not null then 'listed'
		when 2 * f.typed >= f.pixels then 'type'
		when 2 * f.masked >= f.pixels then 'type_mask'
		else 'recurrence'
	end as reason,
	l.source_no
from flagged as f
full join listed as l on l.event_no = f.event_no
where l.event_no is not null or 2 * f.any_reason >= f.pixels;
