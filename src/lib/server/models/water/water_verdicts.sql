-- Grain: a slot, every one once: class, status and why. slots: as water_slots; found: as water_found.
-- status: met | failed (class against the target) | dry | frozen | no_water | suspended | missing (no sample came) | not_judged | reference
-- (对照点: its class is shown, nobody answers). reason, where there is no verdict: no_sample, no_target, no_values, undecided, no_limit.
-- building material: relation
-- order: 4
create or replace macro water_verdicts(slots, found) as table
with reasoned as (
	select
		s.*,
		coalesce(f.samples, 0) as samples,
		f.sampled_at,
		f.remark,
		coalesce(f.provisional, false) as provisional,
		f.flow,
		f.class,
		case
			when f.class is not null and (s.reference_point or s.target_class is not null) then null
			when f.class is not null then 'no_target'
			when f.row_id is null then 'no_sample'
			else f.fault
		end as reason
	from query_table(slots) as s
	left join query_table(found) as f on f.row_id = s.row_id
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
