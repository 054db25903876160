-- Grain: a period of the relation spans (first day: day) and a section of the register that a sampling came from in it: class and state of the
-- water (water_found), of the values as they are kept. spans: as sampled_spans gives them, between the two days; readings: day, section_code,
-- class, judged.
-- building material: relation
-- order: 6
create or replace macro water_class_of(spans, readings, date_from, date_to) as table
with slots as materialized (
	select * from water_slots(spans)
),
samplings as materialized (
	select * from water_samplings('slots', date_from, date_to)
),
judged as (
	select s.row_id, r.class, r.judged
	from query_table(readings) as r
	join slots as s on s.date_from = r.day and s.section_code = r.section_code
	where r.day between date_from and date_to
),
found as (
	select * from water_found('samplings', 'judged')
)
select
	s.date_from as day,
	s.section_code,
	f.samples,
	f.sampled_at,
	f.remark,
	f.provisional,
	f.flow,
	f.class,
	f.fault
from found as f
join slots as s on s.row_id = f.row_id;
