-- Grain: a slot (see water_slots) and a sampling in it: state of the water, remark and data status.
-- scan_from, scan_to: raw bounds around all slots.
-- building material: relation
-- order: 6
create or replace macro water_samplings(slots, scan_from, scan_to) as table
select s.row_id, w.sampled_at, w.flow, w.remark, w.audited
from water_sampling as w
join water_slot_months(slots) as s
	on s.section_code = w.section_code and s.month = month_index(w.day) and w.day between s.date_from and s.date_to
where w.day between scan_from and scan_to;
