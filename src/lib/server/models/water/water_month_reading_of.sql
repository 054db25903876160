-- Grain: a calendar month (its first day), a section of the register and an item: its value judged (water_reading_of).
-- building material: relation
-- order: 6
create or replace macro water_month_reading_of(date_from, date_to) as table
with months as (
	select * from sampled_spans('month', date_from, date_to)
)
select * from water_reading_of('months', date_from, date_to);
