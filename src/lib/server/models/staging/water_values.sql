-- Grain: a slot, a sampling with flowing water in it, an item and a row that has it, in force or superseded (see precedence).
-- alone: the slot has no other row. part: 0, or the month where by_month asks for the mean of months. day: the slot's last; period, waterbody, target_class: as in the slot.
-- slots and samplings as in the macros of these names. scan_from, scan_to: raw bounds around all slots.
-- building material: relation
-- order: 5
create or replace macro water_values(slots, samplings, scan_from, scan_to, by_month) as table
with crowd as (
	select row_id, sum(rows_in) = 1 as alone
	from query_table(samplings)
	group by row_id
),
flowing as (
	select row_id, sampled_at, rows_in, alone
	from query_table(samplings)
	join crowd using (row_id)
	where flow = 'flowing'
),
found as (
	select m.row_id, s.period, s.date_to as day, s.waterbody, s.target_class, w.*
	from water_sample as w
	join water_slot_months(slots) as m
		on m.section_code = w.section_code and m.month = month_index(w.sampled_at)
		and w.sampled_at >= m.date_from and w.sampled_at < m.date_to + 1
	join query_table(slots) as s on s.row_id = m.row_id
	where w.sampled_at >= scan_from
		and w.sampled_at < scan_to + 1
		and w.batch_no in (select batch_no from live_batch)
)
select
	v.row_id,
	v.period,
	v.sampled_at,
	case when by_month then month_index(v.sampled_at) else 0 end as part,
	v.day,
	v.waterbody,
	v.target_class,
	f.rows_in,
	f.alone,
	water_precedence(v.data_status, v.batch_no, v.line) as precedence,
	v.item,
	v.value,
	v.mark
from water_long('found') as v
join flowing as f on f.row_id = v.row_id and f.sampled_at = v.sampled_at;
