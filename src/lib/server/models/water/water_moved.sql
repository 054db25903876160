-- Grain: a slot whose class moved against the week before: the items that moved it, each with value and class then and now. Down: the items now
-- worse than the class of the week before. Up: the items then worse than the class now. A value is empty where none came.
-- compared: a slot and its two classes (row_id, section_code, class, last_class); now: as water_weighed; before: values of the week before.
-- building material: relation
-- order: 4
create or replace macro water_moved(compared, now, before) as table
with changed as (
	select row_id, section_code, class, last_class
	from query_table(compared)
	where class <> last_class
),
then_values as (
	select c.row_id, b.item, b.value, b.mark, b.class
	from changed as c
	join query_table(before) as b on b.section_code = c.section_code and b.judged
),
now_values as (
	select c.row_id, n.item, n.value, n.mark, n.class
	from changed as c
	join query_table(now) as n on n.row_id = c.row_id and n.judged
)
select
	row_id,
	list(struct_pack(
		item := item, value := n.value, mark := n.mark, class := n.class,
		last_value := t.value, last_mark := t.mark, last_class := t.class
	)) as moved
from now_values as n
full join then_values as t using (row_id, item)
join changed as c using (row_id)
where case when c.class > c.last_class then n.class > c.last_class else t.class > c.class end
group by row_id;
