-- terms: as water_index_terms. members: how many sections a unit has with values (period, unit_kind, unit, waterbody, sections).
-- Grain: a period and a unit: CWQI, the sum of the single indices of its river sections and of its lake points, weighted by their numbers
-- where it has both; four decimals, half-even. items: which items it is the sum of: only equal lists compare. undefined: an item without an index.
-- building material: relation
-- order: 5
create or replace macro water_indexed(terms, members) as table
with kinds as (
	select
		period,
		unit_kind,
		unit,
		waterbody,
		cast(sum(single_index) * 1000000000000 as hugeint) as total,
		bool_or(single_index is null) as undefined,
		list_sort(list(struct_pack(item_order, item, waterbody, mean, single_index))) as terms
	from query_table(terms)
	group by period, unit_kind, unit, waterbody
)
select
	k.period,
	k.unit_kind,
	k.unit,
	cast(sum(m.sections) as integer) as sections,
	bool_or(k.undefined) as undefined,
	case when not bool_or(k.undefined) then
		cast(cast(half_even_whole(sum(k.total * m.sections), cast(sum(m.sections) as hugeint) * 100000000) as decimal(18, 0)) * 0.0001 as decimal(14, 4))
	end as cwqi,
	flatten(list(k.terms order by k.waterbody desc)) as terms,
	list_sort(list_distinct(flatten(list(list_transform(k.terms, lambda t: t.item))))) as items
from kinds as k
join query_table(members) as m
	on m.period = k.period and m.unit_kind = k.unit_kind and m.unit = k.unit and m.waterbody = k.waterbody
group by k.period, k.unit_kind, k.unit;
