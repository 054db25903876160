-- Grain: a week (its Monday) and a section of the register that a sampling came from in it: class and state of the water (water_class_of).
-- building material: relation
-- order: 8
create or replace macro water_week_class_of(date_from, date_to) as table
with weeks as (
	select * from sampled_spans('week', date_from, date_to)
)
select * from water_class_of('weeks', 'water_week_reading', date_from, date_to);
