-- Grain: a week (its Monday) and a section of the register that a sampling came from in it: class and state of the water (water_found),
-- of the values as they are kept (water_week_reading).
-- building material: relation
-- order: 7
create or replace macro water_week_class_of(date_from, date_to) as table
with weeks as (
	select * from sampled_weeks(date_from, date_to)
),
slots as materialized (
	select * from water_slots('weeks')
),
samplings as materialized (
	select * from water_samplings('slots', date_from, date_to)
),
readings as (
	select s.row_id, r.class, r.judged
	from water_week_reading as r
	join slots as s on s.date_from = r.day and s.section_code = r.section_code
	where r.day between date_from and date_to
),
found as (
	select * from water_found('samplings', 'readings')
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
