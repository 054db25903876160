-- Grain: a week (its Monday) and a section of the register that a sampling came from in it: class and state of the water (water_found).
-- building material: relation
-- order: 5
create or replace macro water_week_class_of(date_from, date_to) as table
with span as (
	select
		greatest(date_from, min(sampled_at)::date) as first_day,
		least(date_to, max(sampled_at)::date) as last_day
	from water_sample
	where sampled_at >= date_from and sampled_at < date_to + interval 1 day
	having count(*) > 0
),
weeks as (
	select 'week' as period, cast(monday as date) as date_from, cast(monday as date) + 6 as date_to
	from span
	cross join generate_series(date_trunc('week', first_day), date_trunc('week', last_day), interval 7 day) as t (monday)
),
standard as materialized (
	select * from water_limits
),
slots as materialized (
	select * from water_slots('weeks')
),
samplings as materialized (
	select * from water_samplings('slots', date_from, date_to)
),
readings as (
	select * from water_readings('slots', 'standard', date_from, date_to, false)
),
found as (
	select * from water_found('samplings', 'readings')
)
select
	s.date_from as day,
	s.section_code,
	f.samples,
	f.sampled_at,
	f.remark,
	f.provisional,
	f.flow,
	f.class,
	f.fault
from found as f
join slots as s on s.row_id = f.row_id;
