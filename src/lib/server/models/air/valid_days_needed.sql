-- Grain: one row: valid days that a period inside one calendar month needs by its last day (see valid_days_required); null over several months,
-- each of which needs its own.
-- parameters: date_from date, date_to date
-- order: 4
create or replace macro valid_days_needed(date_from, date_to) as table
with one_period as (
	select 'now' as period, date_from as date_from, date_to as date_to
)
select cast(case when count(*) = 1 then greatest(max(days) - max(running_days), 0) end as integer) as days
from valid_days_required('one_period');
