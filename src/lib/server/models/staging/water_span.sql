-- Grain: one row: first and last day with a sampling up to a day; empty without any.
-- parameters: on_date date
-- order: 4
create or replace macro water_span(on_date) as table
select min(day) as first_day, max(day) as last_day
from water_sampling
where day <= on_date;
