-- Grain: a satellite event of a statistical day (that of its first pixel), made at import from the pixels in force (load/fire).
-- area_code: the accountable unit where somebody has decided so, else the detected one; empty: 未定位, still the city's.
-- in_region: not beyond the extent of the region (setting fire.extent). counted: some pixel is not of low confidence.
-- static_reason: type | listed | type_mask | recurrence, see fire_static_events; flagged, still listed. near_line: 边界点，需现场核定.
-- disagrees: the row's own county is not the boundary file's. 不包括云覆盖下的火点.
-- parameters: date_from date, date_to date
-- not null: event_no, event_key, fire_day, first_at, last_at, latitude, longitude, width_m, pixels, low_pixels, satellites, provisional, place, near_line, counted, in_region, disagrees
-- order: 3
create or replace macro fire_events(date_from, date_to) as table
select
	e.event_no, e.event_key,
	fire_day_of(e.first_at, coalesce(h.closes_hour, 24)) as fire_day,
	e.first_at, e.last_at, e.latitude, e.longitude, e.width_m, e.pixels, e.low_pixels, e.satellites, e.frp, e.provisional,
	coalesce(d.accountable_code, e.area_code) as area_code,
	e.area_code as detected_code,
	e.place,
	e.boundary_code,
	e.place = 'row' and coalesce(e.boundary_code <> e.area_code, false) as disagrees,
	e.near_line, e.nearest_code, e.nearest_m,
	e.low_pixels < e.pixels as counted,
	e.place <> 'beyond' or d.accountable_code is not null as in_region,
	s.reason as static_reason,
	s.source_no as static_source_no,
	d.verdict, d.decided_at, d.decided_by, d.reason as decided_why
from fire_event as e
left join fire_closing_hours as h on e.first_at::date between h.effective_from and h.effective_to
left join fire_static_events as s on s.event_no = e.event_no
left join fire_event_decisions as d on d.event_no = e.event_no
where e.first_at >= date_from - interval 1 day and e.first_at < date_to + interval 1 day
	and fire_day between date_from and date_to;
