-- Grain: a month with confirmed fires of the whole city: how many, and how many of them are not penalised on a day of judgement.
-- parameters: date_from date, date_to date, on_date date
-- not null: month, confirmed, penalised, unpenalised
-- order: 4
create or replace macro fire_months(date_from, date_to, on_date) as table
select
	date_trunc('month', fire_day)::date as month,
	cast(count(*) as integer) as confirmed,
	cast(count(*) filter (state = 'penalised') as integer) as penalised,
	cast(count(*) filter (state = 'unpenalised') as integer) as unpenalised
from fire_cases(date_from, date_to, on_date)
where verdict = 'confirmed'
group by 1;
