-- Grain: at most one row: an alarm by its number as a case on a day of judgement (see fire_cases).
-- parameters: no varchar, on_date date
-- not null: alarm_no, fire_day, alarmed_at, area_code, detected_code, verdict, state, stage, is_open, age_days, near_line, cases
-- order: 4
create or replace macro fire_case_of(no, on_date) as table
select *
from fire_cases(date '1900-01-01', date '2999-12-31', on_date)
where alarm_no = no;
