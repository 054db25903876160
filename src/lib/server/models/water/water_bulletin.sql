-- Grain: a section in force in a week, every one once: the bulletin's row (see water_week).
-- verdicts: as water_weeks, period 0 the week itself, 1 to 7 the weeks before it, year the week of last year it is compared with.
-- now: those of period 0; weighed: its values as water_weighed gives them; before: values of the week before (section_code, item, value,
-- mark, class, judged). on_date: the day whose setting of the upstream deduction holds.
-- building material: relation
-- order: 13
create or replace macro water_bulletin(verdicts, now, weighed, before, on_date) as table
with past as materialized (
	select
		section_code,
		list(struct_pack(date_from := date_from, class := class, status := status)) filter (period <> 'year') as history,
		max(class) filter (period = '1') as last_class,
		max(status) filter (period = '1') as last_status,
		max(class) filter (period = 'year') as year_class,
		max(status) filter (period = 'year') as year_status
	from query_table(verdicts)
	group by section_code
),
classes as (
	select v.row_id, v.section_code, v.class, p.last_class
	from query_table(now) as v
	join past as p on p.section_code = v.section_code
	where v.class <> p.last_class
),
named as (
	select * from water_named(weighed)
),
inflow as (
	select * from water_inflow(now, weighed)
),
moved as (
	select * from water_moved('classes', weighed, before)
),
deduction as (
	select max(value) as value from setting_on(on_date) where setting_key = 'water.deduction_compliance'
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
	from query_table(weighed)
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
	moved.moved,
	inflow.name as inflow_name,
	inflow.class as inflow_class,
	inflow.status as inflow_status,
	inflow.target_class as inflow_target_class,
	inflow.items as inflow_items,
	coalesce(inflow.not_increased, false) as not_increased,
	water_deducted(v.status, coalesce(inflow.not_increased, false), deduction.value) as deducted_status
from query_table(now) as v
join past on past.section_code = v.section_code
left join printed on printed.row_id = v.row_id
left join named on named.row_id = v.row_id
left join inflow on inflow.row_id = v.row_id
left join moved on moved.row_id = v.row_id
cross join deduction;
