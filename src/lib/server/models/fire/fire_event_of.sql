-- Grain: at most one row: a satellite event by its key, with the statistical day it belongs to.
-- parameters: event varchar
-- not null: event_key, fire_day
-- order: 4
create or replace macro fire_event_of(event) as table
select e.event_key, fire_day_of(e.first_at, coalesce(h.closes_hour, 24)) as fire_day
from fire_event as e
left join fire_closing_hours as h on e.first_at::date between h.effective_from and h.effective_to
where e.event_key = event;
