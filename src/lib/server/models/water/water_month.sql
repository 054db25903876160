-- Grain: a section in force in a period of whole months, every one once: class of its mean against its target, and why.
-- One sample in the period is judged as printed, several by their mean; over several months by the mean of the monthly means.
-- class, status, reason: water_verdicts; drivers, exceeding, main_pollutants, undecided: water_named. readings: every mean.
-- parameters: date_from date, date_to date
-- not null: section_code, name, river, river_order, position, control_level, waterbody, reference_point, samples, provisional, status, readings
-- order: 6
create or replace macro water_month(date_from, date_to) as table
with months as (
	select 'now' as period, date_from as date_from, date_to as date_to
),
standard as materialized (
	select * from water_limits
),
slots as materialized (
	select * from water_slots('months')
),
samplings as materialized (
	select * from water_samplings('slots', date_from, date_to)
),
readings as materialized (
	select * from water_readings('slots', 'standard', date_from, date_to, true)
),
found as (
	select * from water_found('samplings', 'readings')
),
verdicts as (
	select * from water_verdicts('slots', 'found')
),
weighed as materialized (
	select * from water_weighed('readings', 'standard', date_to)
),
named as (
	select * from water_named('weighed')
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
	from readings
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
	coalesce(printed.readings, []) as readings,
	named.drivers,
	named.exceeding,
	named.main_pollutants,
	named.undecided
from verdicts as v
left join printed on printed.row_id = v.row_id
left join named on named.row_id = v.row_id;
