-- Grain: a slot whose water comes from another section of the register: class and status there in the same period, and for each item
-- over the slot's target (without one, over Ⅲ) the value there.
-- increased: whether the item is worse here than at the inflow; empty where that can't be said (no value there, below detection, pH).
-- not_increased (未增加, as Hebei's compensation notices have it): every item over the target came in no better than it leaves.
-- verdicts as in the macro of this name; readings as in water_weighed.
-- building material: relation
-- order: 4
create or replace macro water_inflow(verdicts, readings) as table
with pairs as (
	select s.row_id, s.target_class, i.row_id as inflow_row_id, i.register.name as name, i.class, i.status, i.target_class as inflow_target_class
	from query_table(verdicts) as s
	join query_table(verdicts) as i on i.section_code = s.register.inflow_section_code and i.period = s.period
),
compared as (
	select
		p.row_id,
		r.item,
		i.value,
		i.mark,
		case
			when i.mark in ('0', 'ND') or r.direction = 'range' then null
			when i.mark = '<' and r.value <= i.value then null
			when r.direction = 'at_least' then r.value < i.value
			else r.value > i.value
		end as increased
	from pairs as p
	join query_table(readings) as r on r.row_id = p.row_id and r.judged and r.class > coalesce(p.target_class, 3)
	left join query_table(readings) as i on i.row_id = p.inflow_row_id and i.item = r.item
),
listed as (
	select
		row_id,
		list(struct_pack(item := item, value := value, mark := mark, increased := increased)) as items,
		bool_and(not coalesce(increased, true)) as not_increased
	from compared
	group by row_id
)
select
	p.row_id,
	p.name,
	p.class,
	p.status,
	p.inflow_target_class as target_class,
	l.items,
	p.target_class is not null and coalesce(l.not_increased, false) as not_increased
from pairs as p
left join listed as l on l.row_id = p.row_id;
