-- Grain: as water_week, but samples count only up to the day date_to, for a day of judgement before the last sample of the week; the weeks
-- before it are whole.
-- parameters: date_from date, date_to date, year_from date, year_to date
-- not null: section_code, name, river, river_order, position, control_level, waterbody, reference_point, samples, provisional, status, deducted_status, not_increased, history, readings
-- order: 14
create or replace macro water_week_until(date_from, date_to, year_from, year_to) as table
with cut as (
	select '0' as period, date_from as date_from, date_to as date_to
),
standard as materialized (
	select * from water_limits
),
slots as materialized (
	select * from water_slots('cut')
),
readings as materialized (
	select * exclude (exact) from water_readings('slots', 'standard', date_from, date_to, 'samples')
),
found as (
	select * from water_state('slots', 'readings', date_from, date_to, 'samples')
),
now as materialized (
	select * from water_verdicts('slots', 'found')
),
weighed as materialized (
	select * from water_weighed('readings', 'standard', date_to)
),
weeks_before as (
	select * from bulletin_weeks(date_from, year_from, year_to) where period <> '0'
),
verdicts as materialized (
	select * from water_weeks('weeks_before') union all by name select * from now
),
before as (
	select section_code, item, value, mark, class, judged from water_week_reading where day = date_from - 7
)
select * from water_bulletin('verdicts', 'now', 'weighed', 'before', date_to);
