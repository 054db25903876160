-- Grain: a group of sections and an item: the mean of the sections' means, as water_mean gives it. What is averaged are the means before rounding
-- (exact: eight decimals, half the limit below detection), so that nothing is rounded twice. A single section's value stays as it is judged
-- there; where every section lies below detection the largest of their limits is handed on with the mark '<'.
-- members: a group and a section of it (row_id, member, waterbody, date_to); means: as water_mean; standard: as water_limits.
-- building material: relation
-- order: 4
create or replace macro water_pooled(members, means, standard) as table
with brought as (
	select g.row_id, m.item, m.value, m.mark, m.exact
	from query_table(members) as g
	join query_table(means) as m on m.row_id = g.member
),
group_slots as (
	select distinct row_id, 'now' as period, date_to, waterbody, cast(null as integer) as target_class from query_table(members)
),
unrounded as (
	select
		row_id,
		0 as part,
		item,
		coalesce(exact, value) as value,
		case when exact is null then mark end as mark
	from brought
),
pooled as (
	select * from water_mean('unrounded', 'group_slots', standard)
),
sources as (
	select
		row_id,
		item,
		count(exact) as sections,
		max(value) filter (exact is not null) as largest,
		max(mark) filter (exact is not null) as any_mark,
		coalesce(bool_and(coalesce(mark, '') = '<') filter (exact is not null), false) as all_below
	from brought
	group by row_id, item
)
select p.* replace (
	case when s.sections = 1 or s.all_below then s.largest else p.value end as value,
	case when s.sections = 1 or s.all_below then s.any_mark else p.mark end as mark
)
from pooled as p
join sources as s on s.row_id = p.row_id and s.item = p.item;
