-- Grain: a section and a span of the register (target, name and answering unit change by date); target_class is empty for a reference point.
-- A version without an end is superseded where the next one begins: of those in force on a day the latest counts (section_on, water_slots).
-- not null: section_code, name, river, river_order, position, control_level, waterbody, reference_point, effective_from, effective_to
-- order: 3
create or replace view sections as
with live as (
	select distinct on (section_code, effective_from) *
	from section
	where batch_no in (select batch_no from live_batch)
	order by batch_no desc, line desc
)
select
	section_code,
	name,
	river,
	river_order,
	position,
	upstream_code,
	upstream_name,
	downstream_code,
	downstream_name,
	answering_code,
	inflow_section_code,
	control_level,
	waterbody,
	target_class,
	reference_point,
	ends_at,
	effective_from,
	coalesce(effective_to, date '9999-12-31') as effective_to
from live;
