-- Grain: a section in force in a week, every one once: the bulletin's row. Weeks run Monday to Sunday: date_from is the Monday,
-- date_to the Sunday or, in a week not yet over, the day up to which samples count.
-- class, status, reason: water_verdicts; drivers, exceeding, main_pollutants, undecided: water_named; inflow: water_inflow.
-- change: classes against last week, year_change against the given week of last year; positive is better (上升); empty where one has no class.
-- history: the eight weeks that end with this one, in no order. readings: every value of the week.
-- parameters: date_from date, date_to date, year_from date, year_to date
-- not null: section_code, name, river, river_order, position, control_level, waterbody, reference_point, samples, provisional, status, not_increased, history, readings
-- order: 6
create or replace macro water_week(date_from, date_to, year_from, year_to) as table
with weeks as (
	select 'now' as period, date_from as date_from, date_from + 6 as date_to
	union all
	select cast(n as varchar), date_from - cast(7 * n as integer), date_from + 6 - cast(7 * n as integer)
	from range(1, 8) as t (n)
	union all
	select 'year', year_from, year_to
	where year_from is not null
),
standard as materialized (
	select * from water_limits
),
slots as materialized (
	select * from water_slots('weeks')
),
samplings as materialized (
	select * from water_samplings('slots', least(date_from - 49, year_from), date_to)
),
readings as materialized (
	select * from water_readings('slots', 'standard', least(date_from - 49, year_from), date_to, false)
),
verdicts as materialized (
	select * from water_verdicts('slots', 'samplings', 'readings')
),
now_verdicts as (
	select * from verdicts where period = 'now'
),
now_readings as (
	select * from readings where period = 'now'
),
weighed as materialized (
	select * from water_weighed('now_readings', 'standard', date_to)
),
named as (
	select * from water_named('weighed')
),
inflow as (
	select * from water_inflow('now_verdicts', 'weighed')
),
past as (
	select
		v.section_code,
		list(struct_pack(date_from := v.date_from, class := v.class, status := v.status)) filter (v.period <> 'year') as history,
		max(v.class) filter (v.period = '1') as last_class,
		max(v.status) filter (v.period = '1') as last_status,
		max(v.class) filter (v.period = 'year') as year_class,
		max(v.status) filter (v.period = 'year') as year_status
	from verdicts as v
	group by v.section_code
),
printed as (
	select
		row_id,
		list(
			struct_pack(
				item := item, value := value, mark := mark, class := class, judged := judged,
				samples := samples, below := below, left_out := left_out
			)
		) as readings
	from weighed
	group by row_id
)
select
	unnest(v.register),
	v.samples,
	v.sampled_at,
	v.remark,
	v.provisional,
	v.flow,
	v.class,
	v.reason,
	v.status,
	past.last_class,
	past.last_status,
	past.last_class - v.class as change,
	past.year_class,
	past.year_status,
	past.year_class - v.class as year_change,
	past.history,
	coalesce(printed.readings, []) as readings,
	named.drivers,
	named.exceeding,
	named.main_pollutants,
	named.undecided,
	inflow.name as inflow_name,
	inflow.class as inflow_class,
	inflow.status as inflow_status,
	inflow.target_class as inflow_target_class,
	inflow.items as inflow_items,
	coalesce(inflow.not_increased, false) as not_increased
from now_verdicts as v
left join past on past.section_code = v.section_code
left join printed on printed.row_id = v.row_id
left join named on named.row_id = v.row_id
left join inflow on inflow.row_id = v.row_id;
