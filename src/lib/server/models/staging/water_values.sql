-- Grain: a slot (see water_slots), a sampling with flowing water in it and an item it has.
-- part: 0, or the month where by_month asks for the mean of months. scan_from, scan_to: raw bounds around all slots.
-- building material: relation
-- order: 6
create or replace macro water_values(slots, scan_from, scan_to, by_month) as table
select
	s.row_id,
	case when by_month then month_index(w.day) else 0 end as part,
	w.item,
	w.value,
	w.mark
from water_value as w
join water_slot_months(slots) as s
	on s.section_code = w.section_code and s.month = month_index(w.day) and w.day between s.date_from and s.date_to
where w.day between scan_from and scan_to;
