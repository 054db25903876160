-- terms: as water_index_terms. members: how many sections a unit has with values (period, unit_kind, unit, waterbody, sections).
-- Grain: a period and a unit: CWQI, the sum of the single indices of its river sections and of its lake points, weighted by their numbers
-- where it has both; four decimals, half-even. items: which items it is the sum of: only equal lists compare. undefined: an item without an
-- index. share of a term: its part of the CWQI, percent, one decimal.
-- building material: relation
-- order: 5
create or replace macro water_indexed(terms, members) as table
with weights as (
	select period, unit_kind, unit, sum(sections) as all_sections from query_table(members) group by period, unit_kind, unit
),
parts as (
	select
		t.* exclude (sections),
		cast(w.all_sections as hugeint) as all_sections,
		cast(t.single_index * 1000000000000 as hugeint) * m.sections as part
	from query_table(terms) as t
	join query_table(members) as m
		on m.period = t.period and m.unit_kind = t.unit_kind and m.unit = t.unit and m.waterbody = t.waterbody
	join weights as w on w.period = t.period and w.unit_kind = t.unit_kind and w.unit = t.unit
),
summed as (
	select
		period,
		unit_kind,
		unit,
		max(all_sections) as sections,
		bool_or(single_index is null) as undefined,
		cast(sum(part) as hugeint) as whole,
		-- sorted by its first fields
		list_sort(list(struct_pack(lake := waterbody = 'lake', item_order, item, waterbody, mean, single_index, part))) as listed
	from parts
	group by period, unit_kind, unit
)
select
	period,
	unit_kind,
	unit,
	cast(sections as integer) as sections,
	undefined,
	case when not undefined then
		cast(cast(half_even_whole(whole, sections * 100000000) as decimal(18, 0)) * 0.0001 as decimal(14, 4))
	end as cwqi,
	list_transform(listed, lambda term: struct_pack(
		lake := term.lake,
		item_order := term.item_order,
		item := term.item,
		waterbody := term.waterbody,
		mean := term.mean,
		single_index := term.single_index,
		share := cast(case when whole > 0 then
			cast(half_even_whole(term.part * 1000, whole) as decimal(18, 0)) * 0.1
		end as decimal(9, 1))
	)) as terms,
	list_sort(list_distinct(list_transform(listed, lambda term: term.item))) as items
from summed;
