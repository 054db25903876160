-- Grain: a calendar month (its first day) and a section of the register that a sampling came from in it: class and state of the water
-- (water_class_of).
-- building material: relation
-- order: 8
create or replace macro water_month_class_of(date_from, date_to) as table
with months as (
	select * from sampled_spans('month', date_from, date_to)
)
select * from water_class_of('months', 'water_month_reading', date_from, date_to);
