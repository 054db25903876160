-- Grain: a section and a span of the register (see sections) as water_slots asks for it: its row as one value, and the spans of the versions
-- after it (empty without any), by which it knows where it no longer counts.
-- not null: section_code, effective_from, effective_to, register, waterbody, reference_point
-- order: 4
-- kept: section
create or replace table section_versions as
select
	s.section_code,
	s.effective_from,
	s.effective_to,
	s.waterbody,
	s.target_class,
	s.reference_point,
	s.answering_code,
	any_value(s) as register,
	list(struct_pack(effective_from := n.effective_from, effective_to := n.effective_to)) filter (n.section_code is not null) as later
from sections as s
left join sections as n on n.section_code = s.section_code and n.effective_from > s.effective_from
group by all;
