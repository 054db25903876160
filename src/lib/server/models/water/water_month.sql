-- Grain: a section in force in a period of whole months, every one once: class of its mean against its target, and why.
-- One sample in the period is judged as printed, several by their mean; over several months by the mean of the monthly means.
-- class, status, reason: water_verdicts; drivers, exceeding, main_pollutants, undecided: water_named. readings: every mean.
-- inflow: water_inflow; deducted_status: the status under the setting water.deduction_compliance.
-- compensation: 万元 by the rule that the setting water.compensation names (none: off); 0 where nothing increased (not_increased); empty
-- where the inflow failed too and the water got worse on the way (inflow_failed): no published rule has the amount.
-- parameters: date_from date, date_to date
-- not null: section_code, name, river, river_order, position, control_level, waterbody, reference_point, samples, provisional, status, readings, not_increased, deducted_status
-- order: 13
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
readings as materialized (
	select * from water_readings('slots', 'standard', date_from, date_to, water_basis(whole_month(date_from, date_to)))
),
found as (
	select * from water_state('slots', 'readings', date_from, date_to, water_basis(whole_month(date_from, date_to)))
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
rules as (
	select
		max(value) filter (setting_key = 'water.deduction_compliance') as deduction,
		max(value) filter (setting_key = 'water.compensation') as compensation
	from setting_on(date_to)
),
missed as (
	select row_id, item, value, limits[target_class] as limit_value
	from weighed
	where class > target_class and carries_multiple
),
charged as (
	select row_id, sum(amount) as amount, list(struct_pack(item := item, amount := amount)) as items
	from water_compensated('missed', (select compensation from rules))
	group by row_id
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
	named.undecided,
	inflow.name as inflow_name,
	inflow.class as inflow_class,
	inflow.status as inflow_status,
	inflow.target_class as inflow_target_class,
	inflow.items as inflow_items,
	coalesce(inflow.not_increased, false) as not_increased,
	water_deducted(v.status, coalesce(inflow.not_increased, false), rules.deduction) as deducted_status,
	rules.compensation as compensation_rule,
	case
		when rules.compensation is null or v.status <> 'failed' then null
		when inflow.not_increased then 0
		when inflow.status = 'failed' then null
		else cast(coalesce(charged.amount, 0) as decimal(14, 2))
	end as compensation,
	case
		when rules.compensation is null or v.status <> 'failed' then null
		when inflow.not_increased then 'not_increased'
		when inflow.status = 'failed' then 'inflow_failed'
	end as compensation_reason,
	charged.items as charged_items
from verdicts as v
left join printed on printed.row_id = v.row_id
left join named on named.row_id = v.row_id
left join inflow on inflow.row_id = v.row_id
left join charged on charged.row_id = v.row_id
cross join rules;
