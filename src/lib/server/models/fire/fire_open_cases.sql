-- Grain: a case of any day that is open on a day of judgement (see fire_cases), the oldest first.
-- parameters: on_date date
-- not null: alarm_no, fire_day, alarmed_at, area_code, detected_code, verdict, state, stage, is_open, age_days, near_line, cases
-- order: 4
create or replace macro fire_open_cases(on_date) as table
select *
from fire_cases(coalesce((select first_at::date from fire_alarm_span), on_date), on_date, on_date)
where is_open
order by age_days desc, alarmed_at, alarm_no;
