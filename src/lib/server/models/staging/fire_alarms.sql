-- Grain: an alarm of the statistical days of a span, see fire_alarms_on_record.
-- parameters: date_from date, date_to date
-- not null: alarm_no, fire_day, alarmed_at, area_code, detected_code, verdict, data_status, near_line, cases
-- order: 6
create or replace macro fire_alarms(date_from, date_to) as table
select *
from fire_alarms_on_record
where fire_day between date_from and date_to;
