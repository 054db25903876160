-- Grain: a unit, or the whole city (area_code empty): sections at their target of the last months against the same months of the year before (see
-- turned_of). date_from … date_to: the last months; year_from … year_to: the same a year before. Both spans are judged in one pass.
-- parameters: date_from date, date_to date, year_from date, year_to date
-- not null: months
-- order: 3
create or replace macro goal_turned_water(date_from, date_to, year_from, year_to) as table
with months as (
	select * from months_between(date_from, date_to)
	union all
	select * from months_between(year_from, year_to)
),
measured as materialized (
	select period, area_code, value from evidence_water_of('months', year_from, date_to)
),
now as (
	select * from measured where period >= strftime(date_from, '%Y-%m')
)
select * from turned_of('now', 'measured', date_diff('month', date_from, date_to) + 1, true);
