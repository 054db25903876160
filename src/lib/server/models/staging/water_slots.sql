-- Grain: a period and a section in force on any day of it, with a number of its own (row_id) and its row of the register.
-- periods: a relation of period, date_from, date_to. Where the register changed inside the period its later version counts.
-- building material: relation
-- order: 5
create or replace macro water_slots(periods) as table
select
	row_number() over () as row_id,
	p.period,
	p.date_from,
	p.date_to,
	s.section_code,
	s.register,
	s.waterbody,
	s.target_class,
	s.reference_point,
	s.answering_code
from query_table(periods) as p
join section_versions as s on s.effective_from <= p.date_to and s.effective_to >= p.date_from
where s.later is null
	or not list_bool_or(list_transform(s.later, lambda n: n.effective_from <= p.date_to and n.effective_to >= p.date_from));
