-- Grain: a period and a section in force on any day of it, with a number of its own (row_id); effective_from: which version
-- of the register.
-- periods: a relation of period, date_from, date_to. Where the register changed inside the period its later version counts.
-- base_class: the class whose limits exceedance multiples are counted over (setting water.multiple_base on the period's last day: target,
-- or the number of a class); a reference point has no target, so Ⅲ.
-- building material: relation
-- order: 4
create or replace macro water_slots(periods) as table
with chosen as (
	select
		p.period,
		p.date_from,
		p.date_to,
		unnest(max_by(
			struct_pack(
				s.section_code, s.effective_from, s.name, s.answering_code, s.inflow_section_code, s.waterbody, s.target_class,
				s.reference_point
			),
			s.effective_from
		))
	from query_table(periods) as p
	join sections as s on s.effective_from <= p.date_to and s.effective_to >= p.date_from
	group by p.period, p.date_from, p.date_to, s.section_code
)
select
	row_number() over () as row_id,
	c.*,
	coalesce(try_cast(b.value as integer), c.target_class, 3) as base_class
from chosen as c
left join settings as b
	on b.setting_key = 'water.multiple_base' and c.date_to between b.effective_from and b.effective_to;
