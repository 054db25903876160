-- Grain: an alarm of a statistical day as a case on a day of judgement: from the push to the penalty.
-- The verdict is the newest known (it says what the alarm was); a penalty and a closing count from the day they happened.
-- state: pending 待核实 | rejected 查否 | outside 非本辖区 | penalised 已处罚 | in_grace 办理中 | unpenalised 未处罚.
-- 点火必罚: a fine or a detention is a penalty, admonition is not. Setting fire.penalty_grace_days: a confirmed fire younger than that many
-- days after its verification is 办理中, not 未处罚 (0: no grace). is_open: pending, or confirmed without a penalty, and not closed.
-- age_days: from the verification of a confirmed fire, from the alarm of any other, whole days.
-- parameters: date_from date, date_to date, on_date date
-- not null: alarm_no, fire_day, alarmed_at, area_code, verdict, state, is_open, age_days
-- order: 1
create or replace macro fire_cases(date_from, date_to, on_date) as table
with grace as (
	select coalesce(max(cast(value as integer)), 0) as days
	from setting_on(on_date)
	where setting_key = 'fire.penalty_grace_days'
),
aged as (
	select
		*,
		cast(date_diff(
			'day', cast(case when verdict = 'confirmed' then coalesce(verified_at, alarmed_at) else alarmed_at end as date), on_date
		) as integer) as age_days,
		verdict = 'confirmed'
			and coalesce(penalty in ('fine', 'detention', 'both'), false)
			and coalesce(penalised_at::date <= on_date, true) as penalised,
		coalesce(closed_at::date <= on_date, false) as closed
	from fire_alarms(date_from, date_to)
	where alarmed_at < on_date + interval 1 day
)
select
	alarm_no, fire_day, alarmed_at, area_code, township, village, latitude, longitude,
	verdict, verified_at, cause, penalty, penalty_no, penalised_at, closed_at, data_status,
	case
		when verdict <> 'confirmed' then verdict
		when penalised then 'penalised'
		when age_days < (select days from grace) then 'in_grace'
		else 'unpenalised'
	end as state,
	(verdict = 'pending' or (verdict = 'confirmed' and not penalised)) and not closed as is_open,
	greatest(age_days, 0) as age_days
from aged;
