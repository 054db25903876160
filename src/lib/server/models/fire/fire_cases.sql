-- Grain: an alarm of a statistical day as a case on a day of judgement: from the push to the penalty.
-- The verdict is the newest known (it says what the alarm was); a penalty and a closing count from the day they happened.
-- state: pending 待核实 | rejected 查否 | outside 非本辖区 | penalised 已处罚 | in_grace 办理中 | waived 无需处罚 | unpenalised 未处罚.
-- stage: how far it is: pushed 推送 | received 接收 | arrived 到场 | extinguished 扑灭 | rejected, outside, confirmed | penalised, waived | closed 办结.
-- 点火必罚: a fine or a detention is a penalty, admonition is not, and a fire without one counts as such even where none was needed.
-- Setting fire.penalty_grace_days: a confirmed fire younger than that many days after its verification is 办理中, not 未处罚 (0: no grace).
-- is_open: pending, or confirmed without a penalty and not waived, and not closed. age_days: from the verification of a confirmed fire, from the
-- alarm of any other, whole days. Clocks: minutes from the push to verification and to the fire being out, days from verification to penalty;
-- late against settings fire.feedback_hours and fire.extinguish_minutes, empty where no time is told.
-- parameters: date_from date, date_to date, on_date date
-- not null: alarm_no, fire_day, alarmed_at, area_code, detected_code, verdict, state, stage, is_open, age_days, near_line, cases
-- order: 1
create or replace macro fire_cases(date_from, date_to, on_date) as table
with bounds as (
	select
		coalesce(max(try_cast(value as integer)) filter (setting_key = 'fire.penalty_grace_days'), 0) as grace_days,
		max(try_cast(value as integer)) filter (setting_key = 'fire.feedback_hours') as feedback_hours,
		max(try_cast(value as integer)) filter (setting_key = 'fire.extinguish_minutes') as extinguish_minutes
	from setting_on(on_date)
),
aged as (
	select
		*,
		cast(date_diff(
			'day', cast(case when verdict = 'confirmed' then coalesce(verified_at, alarmed_at) else alarmed_at end as date), on_date
		) as integer) as age_days,
		verdict = 'confirmed' and coalesce(penalised_on <= on_date, false) as penalised,
		verdict = 'confirmed' and coalesce(waived_on <= on_date, false) as waived,
		coalesce(closed_at::date <= on_date, false) as closed,
		case when verified_at::date <= on_date then cast(date_diff('minute', pushed_at, verified_at) as integer) end as verify_minutes,
		case when extinguished_at::date <= on_date then cast(date_diff('minute', pushed_at, extinguished_at) as integer) end as extinguish_minutes
	from fire_alarms(date_from, date_to)
	where alarmed_at < on_date + interval 1 day
)
select
	a.alarm_no, a.fire_day, a.alarmed_at, a.area_code, a.detected_code, a.township, a.village, a.latitude, a.longitude,
	a.verdict, a.reported_verdict, a.verified_at, a.cause, a.penalty, a.penalty_no, a.penalised_at, a.cases, a.amount, a.detention_days,
	a.closed_at, a.data_status, a.boundary_code, a.near_line, a.decided_at, a.decided_by, a.decided_why,
	case
		when a.verdict <> 'confirmed' then a.verdict
		when a.penalised then 'penalised'
		when a.waived then 'waived'
		when a.age_days < b.grace_days then 'in_grace'
		else 'unpenalised'
	end as state,
	case
		when a.closed then 'closed'
		when a.penalised then 'penalised'
		when a.waived then 'waived'
		when a.verdict <> 'pending' then a.verdict
		when a.extinguished_at::date <= on_date then 'extinguished'
		when a.arrived_at::date <= on_date then 'arrived'
		when a.received_at::date <= on_date then 'received'
		else 'pushed'
	end as stage,
	(a.verdict = 'pending' or (a.verdict = 'confirmed' and not a.penalised and not a.waived)) and not a.closed as is_open,
	greatest(a.age_days, 0) as age_days,
	a.verify_minutes,
	a.verify_minutes > b.feedback_hours * 60 as verify_late,
	a.extinguish_minutes,
	a.extinguish_minutes > b.extinguish_minutes as extinguish_late,
	case when a.penalised and a.penalised_on > date '1900-01-01'
		then cast(greatest(date_diff('day', coalesce(a.verified_at, a.alarmed_at)::date, a.penalised_on), 0) as integer)
	end as penalise_days
from aged as a cross join bounds as b;
