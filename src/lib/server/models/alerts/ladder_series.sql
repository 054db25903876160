-- Grain: a month of the year and a ranked unit and an indicator: value beside last year's, and what the ladder counts by then.
-- parameters: date_from date, first_day date, date_to date, profile_name varchar
-- not null: area_code, indicator, month, in_sum, in_row, talks_in_row
-- order: 14
create or replace macro ladder_series(date_from, first_day, date_to, profile_name) as table
select area_code, indicator, month, value, year_value, change, rose, in_sum, in_row, talks_in_row
from ladder_months(date_from, first_day, date_to, profile_name);
