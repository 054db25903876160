-- Grain: a slot, every one once: class, status and why. slots, samplings and readings as in the macros of these names.
-- 环办〔2011〕22号 单因子评价: the worst of the 21 items decides. Without flowing water the newest sampling says why there is no class.
-- status: met | failed (class against the target) | dry | frozen | no_water | suspended | missing (no sample came) | not_judged | reference
-- (对照点: its class is shown, nobody answers). reason, where there is no verdict: no_sample, no_target, no_values, undecided, no_limit.
-- building material: relation
-- order: 4
create or replace macro water_verdicts(slots, samplings, readings) as table
with sampled as (
	select
		row_id,
		cast(count(*) as integer) as samples,
		bool_or(flow = 'flowing') as flowing,
		max(sampled_at) as sampled_at,
		max_by(flow, sampled_at) as last_flow,
		max_by(remark, sampled_at) as remark,
		not bool_and(audited) as provisional
	from query_table(samplings)
	group by row_id
),
worst as (
	select row_id, max(class) filter (judged) as class, not bool_or(judged) as outside
	from query_table(readings)
	group by row_id
),
reasoned as (
	select
		s.*,
		coalesce(p.samples, 0) as samples,
		p.sampled_at,
		p.remark,
		coalesce(p.provisional, false) as provisional,
		case when p.flowing then 'flowing' else p.last_flow end as flow,
		w.class,
		case
			when w.class is not null and (s.reference_point or s.target_class is not null) then null
			when w.class is not null then 'no_target'
			when p.row_id is null then 'no_sample'
			when not p.flowing then null
			when w.row_id is null then 'no_values'
			when w.outside then 'no_limit'
			else 'undecided'
		end as reason
	from query_table(slots) as s
	left join sampled as p on p.row_id = s.row_id
	left join worst as w on w.row_id = s.row_id
)
select
	*,
	case
		when reference_point then 'reference'
		when reason = 'no_sample' then 'missing'
		when reason is not null then 'not_judged'
		when flow <> 'flowing' then flow
		when class <= target_class then 'met'
		else 'failed'
	end as status
from reasoned;
