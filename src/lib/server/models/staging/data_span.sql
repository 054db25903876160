-- Grain: one row: first and last day with any reading (water, air, fire alarms) up to a day.
-- parameters: on_date date
-- order: 6
create or replace macro data_span(on_date) as table
select min(first_day) as first_day, max(last_day) as last_day
from (
	select min(day) as first_day, max(day) as last_day
	from air_daily
	where day <= on_date and batch_no in (select batch_no from live_batch)
	union all
	select min(day), max(day)
	from water_sampling
	where day <= on_date
	union all
	select min(alarmed_at)::date, max(alarmed_at)::date
	from fire_alarm
	where alarmed_at < on_date + interval 1 day and batch_no in (select batch_no from live_batch)
);
