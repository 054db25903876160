-- Grain: a unit, the city's row totalling everything of the region: satellite events of a span of statistical days.
-- events: counted ones (not of low confidence); static_events and near_line are parts of them; low_events are listed, not counted.
-- unplaced (未定位) are the city's alone. pixels belong to the counted events. per_kha: counted events without static ones per 千公顷 of cropland, 3
-- decimals half-even, empty where the cropland is not known. 不包括云覆盖下的火点.
-- parameters: date_from date, date_to date
-- not null: area_code, kind, events, pixels, static_events, low_events, near_line, disagreeing, unplaced
-- order: 4
create or replace macro fire_event_tally(date_from, date_to) as table
with per_area as materialized (
	select
		area_code,
		count(*) filter (counted) as events,
		sum(pixels) filter (counted) as pixels,
		count(*) filter (counted and static_reason is not null) as static_events,
		count(*) filter (not counted) as low_events,
		count(*) filter (counted and near_line) as near_line,
		count(*) filter (counted and disagrees) as disagreeing,
		count(*) filter (counted and area_code is null) as unplaced
	from fire_events(date_from, date_to)
	where in_region
	group by area_code
)
select
	u.area_code, u.kind,
	cast(coalesce(sum(a.events), 0) as integer) as events,
	cast(coalesce(sum(a.pixels), 0) as integer) as pixels,
	cast(coalesce(sum(a.static_events), 0) as integer) as static_events,
	cast(coalesce(sum(a.low_events), 0) as integer) as low_events,
	cast(coalesce(sum(a.near_line), 0) as integer) as near_line,
	cast(coalesce(sum(a.disagreeing), 0) as integer) as disagreeing,
	cast(coalesce(sum(a.unplaced), 0) as integer) as unplaced,
	per_kha(coalesce(sum(a.events) - sum(a.static_events), 0), u.cropland_kha) as per_kha
from units as u
left join per_area as a on a.area_code = u.area_code or u.kind = 'city'
group by u.area_code, u.kind, u.cropland_kha
order by u.area_code;
