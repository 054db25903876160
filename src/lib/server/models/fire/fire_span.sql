-- Grain: one row: first and last day with an alarm, a satellite event or a listed point up to a day; empty without any. last_own: the last with
-- one of the region's own (an event beyond its extent is listed and moves no day of judgement).
-- parameters: on_date date
-- order: 3
create or replace macro fire_span(on_date) as table
select min(first_day) as first_day, max(last_day) as last_day, max(last_own) as last_own
from (
	select min(fire_day) as first_day, max(fire_day) as last_day, max(fire_day) as last_own
	from fire_alarms_on_record
	where alarmed_at < on_date + interval 1 day
	union all
	select min(first_at)::date, max(first_at)::date, (max(first_at) filter (place <> 'beyond'))::date
	from fire_event
	where first_at < on_date + interval 1 day
	union all
	select min(observed_on), max(observed_on), max(observed_on)
	from fire_listing
	where observed_on <= on_date and batch_no in (select batch_no from live_batch)
);
