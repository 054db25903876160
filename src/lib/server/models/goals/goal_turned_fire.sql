-- Grain: a unit, or the whole city (area_code empty): confirmed fires of the last months against the same months of the year before (see turned_of).
-- date_from … date_to: the last months; year_from … year_to: the same a year before.
-- parameters: date_from date, date_to date, year_from date, year_to date
-- not null: months
-- order: 3
create or replace macro goal_turned_fire(date_from, date_to, year_from, year_to) as table
with now as (
	select period, area_code, value from evidence_fire_points(date_from, date_to)
),
before as (
	select period, area_code, value from evidence_fire_points(year_from, year_to)
)
select * from turned_of('now', 'before', date_diff('month', date_from, date_to) + 1, false);
