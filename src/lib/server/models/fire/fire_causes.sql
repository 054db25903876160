-- Grain: a cause as the source names it (null = not stated): alarms of the city by verdict over a span of statistical days.
-- What burned is kept apart from the verdict: 误报 and 工业热源 are causes of rejected alarms.
-- parameters: date_from date, date_to date
-- not null: pushed, confirmed, rejected
-- order: 3
create or replace macro fire_causes(date_from, date_to) as table
select
	cause,
	cast(count(*) as integer) as pushed,
	cast(count(*) filter (verdict = 'confirmed') as integer) as confirmed,
	cast(count(*) filter (verdict = 'rejected') as integer) as rejected
from fire_alarms(date_from, date_to)
group by cause
order by confirmed desc, pushed desc, cause;
