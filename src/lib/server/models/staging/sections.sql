-- Grain: a section and a span of the register (target, name and answering unit change by date); target_class is empty for a reference point.
-- A version without an end is superseded where the next one begins: of those in force on a day the latest counts (section_on, water_slots).
-- not null: section_code, name, river, river_order, position, control_level, waterbody, reference_point, effective_from, effective_to
-- order: 3
-- kept: section
create or replace table sections as
with newest as (
	select unnest(max_by(s, (s.batch_no, s.line)))
	from section as s
	where s.batch_no in (select batch_no from live_batch)
	group by s.section_code, s.effective_from
)
select
	* exclude (batch_no, line, effective_from, effective_to, aliases),
	effective_from,
	coalesce(effective_to, date '9999-12-31') as effective_to
from newest;
