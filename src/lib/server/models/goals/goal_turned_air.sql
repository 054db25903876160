-- Grain: a unit, or the whole city (area_code empty): composite index of the last months against the same months of the year before (see turned_of).
-- date_from … date_to: the last months; year_from … year_to: the same a year before.
-- parameters: date_from date, date_to date, year_from date, year_to date, profile_name varchar
-- not null: months
-- order: 3
create or replace macro goal_turned_air(date_from, date_to, year_from, year_to, profile_name) as table
with now as (
	select period, area_code, value from evidence_air_index(date_from, date_to, profile_name)
),
before as (
	select period, area_code, value from evidence_air_index(year_from, year_to, profile_name)
)
select * from turned_of('now', 'before', date_diff('month', date_from, date_to) + 1, false);
