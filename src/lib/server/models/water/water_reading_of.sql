-- Grain: a period of the relation spans (first day: day), a section of the register and an item that a sampling of it brought: its value judged
-- (water_means_judged). spans: as sampled_spans gives them, between the two days.
-- building material: relation
-- order: 5
create or replace macro water_reading_of(spans, date_from, date_to) as table
with standard as materialized (
	select * from water_limits
),
slots as materialized (
	select * from water_slots(spans)
)
select
	s.date_from as day,
	s.section_code,
	r.item,
	r.samples,
	r.below,
	r.left_out,
	r.value,
	r.mark,
	r.printed,
	r.exact,
	r.judged,
	r.class,
	r.class_bound,
	r.unjudged
from water_means_judged('slots', 'standard', date_from, date_to, 'samples') as r
join slots as s on s.row_id = r.row_id;
