-- Grain: a statistical day, days without an alarm included: alarms of the city by verdict, with the hours the day ran.
-- parameters: date_from date, date_to date
-- not null: day, closes_hour, opens_at, closes_at, pushed, confirmed, rejected, outside, pending
-- order: 3
create or replace macro fire_alarm_days(date_from, date_to) as table
select
	d.day, d.closes_hour, d.opens_at, d.closes_at,
	cast(count(a.alarm_no) as integer) as pushed,
	cast(count(*) filter (a.verdict = 'confirmed') as integer) as confirmed,
	cast(count(*) filter (a.verdict = 'rejected') as integer) as rejected,
	cast(count(*) filter (a.verdict = 'outside') as integer) as outside,
	cast(count(*) filter (a.verdict = 'pending') as integer) as pending,
	percent_2(count(*) filter (a.verdict = 'confirmed'), count(a.alarm_no)) as verification_rate
from fire_statistical_days(date_from, date_to) as d
left join fire_alarms(date_from, date_to) as a on a.fire_day = d.day
group by d.day, d.closes_hour, d.opens_at, d.closes_at
order by d.day;
