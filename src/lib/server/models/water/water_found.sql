-- Grain: a slot that a sampling came from: state of the water, and the class of the worst of the 21 items (环办〔2011〕22号
-- 单因子评价). Without flowing water the newest sampling says what the section did.
-- fault: why flowing water has no class: no_values, no_limit (none in force), undecided (no item can be judged).
-- slots, samplings and readings as in the macros of these names.
-- building material: relation
-- order: 4
create or replace macro water_found(samplings, readings) as table
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
)
select
	p.row_id,
	p.samples,
	p.sampled_at,
	p.remark,
	p.provisional,
	case when p.flowing then 'flowing' else p.last_flow end as flow,
	w.class,
	case
		when w.class is not null or not p.flowing then null
		when w.row_id is null then 'no_values'
		when w.outside then 'no_limit'
		else 'undecided'
	end as fault
from sampled as p
left join worst as w on w.row_id = p.row_id;
