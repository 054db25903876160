-- Grain: a period and a section in force on any day of it, with a number of its own (row_id) and its row of the register.
-- periods: a relation of period, date_from, date_to. Where the register changed inside the period its later version counts.
-- building material: relation
-- order: 4
create or replace macro water_slots(periods) as table
with chosen as (
	select p.period, p.date_from, p.date_to, s.section_code, max_by(s, s.effective_from) as register
	from query_table(periods) as p
	join sections as s on s.effective_from <= p.date_to and s.effective_to >= p.date_from
	group by p.period, p.date_from, p.date_to, s.section_code
)
select
	row_number() over () as row_id,
	*,
	register.waterbody as waterbody,
	register.target_class as target_class,
	register.reference_point as reference_point,
	register.answering_code as answering_code
from chosen;
