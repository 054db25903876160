-- Grain: an alarm as one batch brought it, withdrawn ones too; the one in force first, then by what would be in force without it; times of Beijing.
-- stands: its verdict is in force (fire_alarms_in_force). area_code is the detected unit; decisions are in fire_decision_history.
-- parameters: no varchar
-- not null: batch_no, alarmed_at, area_code, verdict, data_status, withdrawn, stands, imported_at, actor
-- order: 5
create or replace macro fire_alarm_history(no) as table
select
	a.batch_no, a.alarmed_at, a.area_code, a.township, a.village, a.latitude, a.longitude,
	a.pushed_at, a.received_at, a.arrived_at, a.extinguished_at,
	a.verdict, a.verified_at, a.cause, a.penalty, a.penalty_no, a.penalised_at, a.closed_at, a.data_status,
	b.withdrawal_no is not null as withdrawn,
	coalesce(f.alarm_no is not null, false) as stands,
	b.imported_at, b.actor, p.name as actor_name, b.reason
from fire_alarm as a
join batches as b on b.batch_no = a.batch_no
left join fire_alarms_in_force as f on f.alarm_no = a.alarm_no and f.verdict_batch = a.batch_no and f.verdict_line = a.line
left join person as p on 'web:' || p.account = b.actor
where a.alarm_no = no
window in_order as (order by f.alarm_no is not null desc, b.withdrawal_no is null desc, a.data_status = '审核' desc, a.batch_no desc, a.line desc)
order by row_number() over in_order;
