-- Grain: a slot (see water_slots) and a sampling in it: state of the water, remark and data status by its row in force.
-- rows_in: how many rows the sampling has, superseded ones included. scan_from, scan_to: raw bounds around all slots.
-- building material: relation
-- order: 5
create or replace macro water_samplings(slots, scan_from, scan_to) as table
select
	s.row_id,
	w.sampled_at,
	count(*) as rows_in,
	max_by(w.flow, water_precedence(w.data_status, w.batch_no, w.line)) as flow,
	max_by(w.remark, water_precedence(w.data_status, w.batch_no, w.line)) as remark,
	max(w.data_status = '审核') as audited
from water_sample as w
join water_slot_months(slots) as s
	on s.section_code = w.section_code and s.month = month_index(w.sampled_at)
	and w.sampled_at >= s.date_from and w.sampled_at < s.date_to + 1
where w.sampled_at >= scan_from
	and w.sampled_at < scan_to + 1
	and w.batch_no in (select batch_no from live_batch)
group by s.row_id, w.sampled_at;
