-- Grain: an alarm of the video and infrared system of a statistical day: the version in force, Beijing time.
-- 审核 outranks 实况 however late it comes, then the newer batch, then the later line. A version that moves the alarm to another day
-- takes it out of the old one, so all versions of the alarms touched are compared before the day is asked for.
-- parameters: date_from date, date_to date
-- not null: alarm_no, fire_day, alarmed_at, area_code, verdict, data_status
-- order: 6
create or replace macro fire_alarms(date_from, date_to) as table
with hours as (
	select * from fire_statistical_days(date_from - interval 1 day, date_to)
),
touched as (
	select alarm_no
	from fire_alarm
	where alarmed_at >= date_from - interval 1 day and alarmed_at < date_to + interval 1 day
),
in_force as (
	select *
	from fire_alarm
	where alarm_no in (select alarm_no from touched)
		and batch_no in (select batch_no from live_batch)
	qualify row_number() over (
		partition by alarm_no
		order by data_status = '审核' desc, batch_no desc, line desc
	) = 1
)
select
	a.alarm_no,
	case when a.alarmed_at < h.closes_at then h.day else h.day + 1 end as fire_day,
	a.alarmed_at,
	a.area_code,
	a.township, a.village, a.latitude, a.longitude,
	a.verdict, a.verified_at, a.cause,
	a.penalty, a.penalty_no, a.penalised_at, a.closed_at,
	a.data_status
from in_force as a
join hours as h on h.day = a.alarmed_at::date
where fire_day between date_from and date_to;
