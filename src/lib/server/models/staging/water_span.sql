-- Grain: one row: first and last day with a sampling up to a day; empty without any.
-- parameters: on_date date
-- order: 2
create or replace macro water_span(on_date) as table
select min(sampled_at)::date as first_day, max(sampled_at)::date as last_day
from water_sample
where sampled_at < on_date + 1 and batch_no in (select batch_no from live_batch);
