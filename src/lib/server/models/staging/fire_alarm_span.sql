-- Grain: one row: first and last moment of an alarm on record (Beijing time), null when there is none.
-- Inside the span a unit without an alarm had none (zero); outside it there are no data.
-- order: 6
create or replace view fire_alarm_span as
select min(alarmed_at) as first_at, max(alarmed_at) as last_at
from fire_alarms_on_record;
