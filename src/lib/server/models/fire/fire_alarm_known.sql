-- Grain: the alarm of a number: what is known of it (fire_alarms_in_force), as a form begins with it; none or one.
-- parameters: no varchar
-- not null: alarm_no, alarmed_at, area_code, verdict, data_status
-- order: 5
create or replace macro fire_alarm_known(no) as table
select
	alarm_no, alarmed_at, area_code, township, village, latitude, longitude,
	pushed_at, received_at, arrived_at, extinguished_at,
	verdict, verified_at, cause, penalty, penalty_no, penalised_at, closed_at, data_status
from fire_alarms_in_force
where alarm_no = no;
