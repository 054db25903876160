-- Grain: an hour of the day, 0 to 23, Beijing time: alarms of the city over a span of statistical days.
-- parameters: date_from date, date_to date
-- not null: hour, pushed, confirmed
-- order: 3
create or replace macro fire_hours(date_from, date_to) as table
select
	cast(h.hour as integer) as hour,
	cast(count(a.alarm_no) as integer) as pushed,
	cast(count(*) filter (a.verdict = 'confirmed') as integer) as confirmed
from (select unnest(range(24)) as hour) as h
left join fire_alarms(date_from, date_to) as a on hour(a.alarmed_at) = h.hour
group by h.hour
order by h.hour;
