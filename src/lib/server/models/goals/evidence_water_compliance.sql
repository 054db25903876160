-- Grain: a month and an answering unit, or the whole city (area_code empty): share of sections at their target, set beside goals as
-- circumstantial evidence (旁证); see evidence_water_of.
-- parameters: date_from date, date_to date
-- not null: period, received, expected
-- order: 2
create or replace macro evidence_water_compliance(date_from, date_to) as table
with months as (
	select * from months_between(date_from, date_to)
)
select * from evidence_water_of('months', date_from, date_to);
