-- Grain: a week and a section in force in it, every one once: class, status and why (water_verdicts), of whole weeks as they are kept.
-- weeks: a relation of period, date_from (a Monday), date_to.
-- building material: relation
-- order: 10
create or replace macro water_weeks(weeks) as table
with slots as materialized (
	select * from water_slots(weeks)
),
found as (
	select s.row_id, c.* exclude (day, section_code)
	from slots as s
	join water_week_class as c on c.day = s.date_from and c.section_code = s.section_code
)
select * from water_verdicts('slots', 'found');
