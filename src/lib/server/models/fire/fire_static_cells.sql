-- Grain: a cell of 0.01° that shines without burning, by what was seen in it over all time on record:
-- type_mask: the archive's own type 1, 2 (volcano, other static land source) in several different months (setting fire.static_type_months),
-- with its eight neighbours, so that near-real-time rows, which carry no type, are masked too; recurrence: detections of any type in many
-- different months (setting fire.static_recurrence_months). Cells are numbered by their south-west corner in hundredths of a degree.
-- building material: relation
-- order: 1
-- kept: fire_detection, setting, boundary, unit
create or replace table fire_static_cells as
with bounds as (
	select
		coalesce(max_by(try_cast(value as integer), effective_from) filter (setting_key = 'fire.static_type_months'), 2) as type_months,
		coalesce(max_by(try_cast(value as integer), effective_from) filter (setting_key = 'fire.static_recurrence_months'), 6) as recurrence_months
	from settings
),
cells as (
	select
		cast(floor(latitude * 100) as integer) as cell_lat,
		cast(floor(longitude * 100) as integer) as cell_lon,
		count(distinct date_trunc('month', seen_at)) as months,
		count(distinct date_trunc('month', seen_at)) filter (detection_type in (1, 2)) as type_months
	from fire_pixel
	group by cell_lat, cell_lon
),
steps as (
	select unnest([-1, 0, 1]) as step
),
masked as (
	select distinct c.cell_lat + a.step as cell_lat, c.cell_lon + o.step as cell_lon
	from cells as c cross join steps as a cross join steps as o
	where c.type_months >= (select type_months from bounds)
)
select cell_lat, cell_lon, 'type_mask' as reason from masked
union all
select cell_lat, cell_lon, 'recurrence'
from cells as c
where months >= (select recurrence_months from bounds)
	and not exists (from masked as m where m.cell_lat = c.cell_lat and m.cell_lon = c.cell_lon);
