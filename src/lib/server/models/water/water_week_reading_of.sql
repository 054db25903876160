-- Grain: a week (its Monday), a section of the register and an item that a sampling of it brought: its value judged (water_readings).
-- building material: relation
-- order: 5
create or replace macro water_week_reading_of(date_from, date_to) as table
with weeks as (
	select * from sampled_weeks(date_from, date_to)
),
standard as materialized (
	select * from water_limits
),
slots as materialized (
	select * from water_slots('weeks')
)
select
	s.date_from as day,
	s.section_code,
	r.item,
	r.value,
	r.mark,
	r.samples,
	r.below,
	r.left_out,
	r.judged,
	r.class,
	r.class_bound,
	r.unjudged
from water_readings('slots', 'standard', date_from, date_to, false) as r
join slots as s on s.row_id = r.row_id;
