-- Grain: a slot whose water comes from another section of the register: class and status there in the same period, and for each of the
-- judged items here the value there. over: the item misses the slot's target (without one, is worse than Ⅲ).
-- increased: whether the item is worse here than at the inflow; empty where that can't be said (no value, below detection, pH).
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
		coalesce(r.class > coalesce(p.target_class, 3), false) as over,
		case
			when i.value is null or r.value is null or '0' in (coalesce(i.mark, ''), coalesce(r.mark, '')) or r.direction = 'range' then null
			when i.mark = '<' and r.mark = '<' then null
			-- a value below a limit is compared where every value below it compares alike
			when r.mark = '<' and r.value > i.value or i.mark = '<' and i.value > r.value then null
			when r.mark = '<' then r.direction = 'at_least'
			when i.mark = '<' then case when r.direction = 'at_least' then false when r.value > i.value then true end
			when r.direction = 'at_least' then r.value < i.value
			else r.value > i.value
		end as increased
	from pairs as p
	join query_table(readings) as r on r.row_id = p.row_id and r.judged
	left join query_table(readings) as i on i.row_id = p.inflow_row_id and i.item = r.item
),
listed as (
	select
		row_id,
		list(struct_pack(item := item, value := value, mark := mark, over := over, increased := increased)) as items,
		bool_and(not coalesce(increased, true)) filter (over) as not_increased
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
