-- Grain: a slot (see water_slots) and a calendar month that it touches, as a whole number of months: what samplings are met with,
-- so that a year of weeks is not compared with every sampling of a section.
-- building material: relation
-- order: 4
create or replace macro water_slot_months(slots) as table
select
	row_id,
	section_code,
	date_from,
	date_to,
	unnest(range(month_index(date_from), month_index(date_to) + 1)) as month
from query_table(slots);
