-- Grain: a period and a section in force on any day of it, with a number of its own (row_id).
-- periods: a relation of period, date_from, date_to. Where the register changed inside the period its later version counts.
-- base_class: the class whose limits exceedance multiples are counted over (setting water.multiple_base on the period's last day: target,
-- or the number of a class); a reference point has no target, so Ⅲ.
-- building material: relation
-- order: 4
create or replace macro water_slots(periods) as table
with chosen as (
	select distinct on (p.period, s.section_code)
		p.period, p.date_from, p.date_to, s.*
	from query_table(periods) as p
	join sections as s on s.effective_from <= p.date_to and s.effective_to >= p.date_from
	order by s.effective_from desc
)
select
	row_number() over () as row_id,
	c.*,
	coalesce(try_cast(b.value as integer), c.target_class, 3) as base_class
from chosen as c
left join settings as b
	on b.setting_key = 'water.multiple_base' and c.date_to between b.effective_from and b.effective_to;
