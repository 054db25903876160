-- Grain: a unit, the city's row totalling all: alarms of a span of statistical days as cases on a day of judgement (see fire_cases, fire_tally).
-- parameters: date_from date, date_to date, on_date date
-- not null: area_code, kind, pushed, confirmed, rejected, outside, pending, penalised, waived, in_grace, unpenalised, open
-- order: 3
create or replace macro fire_county(date_from, date_to, on_date) as table
with cases as (
	select * from fire_cases(date_from, date_to, on_date)
)
select * from fire_tally('cases');
