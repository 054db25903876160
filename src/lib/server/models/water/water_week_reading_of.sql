-- Grain: a week (its Monday), a section of the register and an item: its value as it is printed, judged (water_reading_of).
-- building material: relation
-- order: 6
create or replace macro water_week_reading_of(date_from, date_to) as table
with weeks as (
	select * from sampled_spans('week', date_from, date_to)
),
means as (
	select * from water_reading_of('weeks', date_from, date_to)
)
select * exclude (exact) from water_as_printed('means');
