-- Grain: a section in force in a week, every one once: the bulletin's row. Weeks run Monday to Sunday: date_from is the Monday,
-- date_to the Sunday or, in a week not yet over, the day up to which samples count.
-- class, status, reason: water_verdicts; drivers, exceeding, main_pollutants, undecided: water_named; inflow: water_inflow.
-- deducted_status: the status under the setting water.deduction_compliance (water_deducted).
-- change: classes against last week, year_change against the given week of last year; positive is better (上升); empty where one has no class.
-- The weeks before are whole weeks as kept (water_weeks). history: the eight weeks that end with this one, in no order. readings: every
-- value of the week.
-- parameters: date_from date, date_to date, year_from date, year_to date
-- not null: section_code, name, river, river_order, position, control_level, waterbody, reference_point, samples, provisional, status, deducted_status, not_increased, history, readings
-- order: 8
create or replace macro water_week(date_from, date_to, year_from, year_to) as table
with this_week as (
	select 'now' as period, date_from as date_from, date_to as date_to
),
past_weeks as (
	select cast(n as varchar) as period, date_from - cast(7 * n as integer) as date_from, date_from + 6 - cast(7 * n as integer) as date_to
	from range(1, 8) as t (n)
	union all
	select 'year', year_from, year_to
	where year_from is not null
),
standard as materialized (
	select * from water_limits
),
slots as materialized (
	select * from water_slots('this_week')
),
samplings as materialized (
	select * from water_samplings('slots', date_from, date_to)
),
readings as materialized (
	select * from water_readings('slots', 'standard', date_from, date_to, false)
),
found as (
	select * from water_found('samplings', 'readings')
),
verdicts as materialized (
	select * from water_verdicts('slots', 'found')
),
weighed as materialized (
	select * from water_weighed('readings', 'standard', date_to)
),
named as (
	select * from water_named('weighed')
),
inflow as (
	select * from water_inflow('verdicts', 'weighed')
),
deduction as (
	select max(value) as value from setting_on(date_to) where setting_key = 'water.deduction_compliance'
),
past as (
	select
		w.section_code,
		list(struct_pack(date_from := w.date_from, class := w.class, status := w.status)) filter (w.period <> 'year') as history,
		max(w.class) filter (w.period = '1') as last_class,
		max(w.status) filter (w.period = '1') as last_status,
		max(w.class) filter (w.period = 'year') as year_class,
		max(w.status) filter (w.period = 'year') as year_status
	from water_weeks('past_weeks') as w
	group by w.section_code
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
	list_append(coalesce(past.history, []), struct_pack(date_from := v.date_from, class := v.class, status := v.status)) as history,
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
	coalesce(inflow.not_increased, false) as not_increased,
	water_deducted(v.status, coalesce(inflow.not_increased, false), deduction.value) as deducted_status
from verdicts as v
left join past on past.section_code = v.section_code
left join printed on printed.row_id = v.row_id
left join named on named.row_id = v.row_id
left join inflow on inflow.row_id = v.row_id
cross join deduction;
