-- Grain: an alarm of the video and infrared system as it is known (fire_alarms_in_force), with its statistical day, Beijing time.
-- area_code: the accountable unit, where somebody has decided so, else the detected one (detected_code); verdict likewise.
-- penalised_on, waived_on: over the row's own penalty and its cases; penalty: what they come to (fine | detention | both | waived | none).
-- boundary_code: what the boundary file says of its coordinates.
-- not null: alarm_no, fire_day, alarmed_at, area_code, detected_code, verdict, data_status, near_line, cases
-- order: 5
-- kept: fire_alarm, fire_decision, fire_punishment, setting, boundary, unit
create or replace table fire_alarms_on_record as
with punished as (
	select
		a.*,
		coalesce(a.penalty in ('fine', 'both'), false) or coalesce(p.fined, false) as fined,
		coalesce(a.penalty in ('detention', 'both'), false) or coalesce(p.detained, false) as detained,
		least(
			case when a.penalty in ('fine', 'detention', 'both') then coalesce(a.penalised_at::date, date '1900-01-01') end,
			p.penalised_on
		) as penalised_on,
		least(
			case when a.penalty = 'waived' then coalesce(a.penalised_at::date, a.closed_at::date, date '1900-01-01') end,
			p.waived_on
		) as waived_on,
		concat_ws('、', a.penalty_no, p.penalty_nos) as all_penalty_nos,
		coalesce(p.cases, 0) as cases,
		p.amount,
		p.detention_days
	from fire_alarms_in_force as a
	left join fire_punishments as p on p.alarm_no = a.alarm_no
)
select
	a.alarm_no,
	fire_day_of(a.alarmed_at, coalesce(h.closes_hour, 24)) as fire_day,
	a.alarmed_at,
	coalesce(d.accountable_code, a.area_code) as area_code,
	a.area_code as detected_code,
	a.township, a.village, a.latitude, a.longitude,
	coalesce(d.verdict, a.verdict) as verdict,
	a.verdict as reported_verdict,
	coalesce(a.pushed_at, a.alarmed_at) as pushed_at,
	a.received_at, a.arrived_at, a.extinguished_at,
	a.verified_at,
	a.cause,
	case
		when a.fined and a.detained then 'both'
		when a.fined then 'fine'
		when a.detained then 'detention'
		when a.waived_on is not null then 'waived'
		else a.penalty
	end as penalty,
	nullif(a.all_penalty_nos, '') as penalty_no,
	a.penalised_at, a.penalised_on, a.waived_on, a.cases, a.amount, a.detention_days,
	a.closed_at,
	a.data_status,
	p.boundary_code,
	coalesce(p.near_line, false) as near_line,
	d.decided_at, d.decided_by, d.reason as decided_why, d.basis as decided_basis
from punished as a
left join fire_decisions as d on d.fire_no = a.alarm_no
left join fire_closing_hours as h on a.alarmed_at::date between h.effective_from and h.effective_to
left join fire_place as p on p.dataset = 'fire_alarm' and p.source_batch = a.batch_no and p.source_line = a.line;
