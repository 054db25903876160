-- terms: as water_index_terms. members: how many sections a unit has with values (period, unit_kind, unit, waterbody, sections).
-- Grain: a period and a unit: CWQI, the sum of the single indices of its river sections and of its lake points, weighted by their numbers
-- where it has both; four decimals, half-even. items: which items it is the sum of: only equal lists compare. undefined: an item without an
-- index. share of a term: its part of the CWQI, percent, one decimal.
-- building material: relation
-- order: 5
create or replace macro water_indexed(terms, members) as table
with weights as (
	select *, sum(sections) over (partition by period, unit_kind, unit) as all_sections
	from query_table(members)
),
parts as (
	select
		t.* exclude (sections),
		cast(m.all_sections as hugeint) as all_sections,
		cast(t.single_index * 1000000000000 as hugeint) * m.sections as part,
		sum(cast(t.single_index * 1000000000000 as hugeint) * m.sections) over (partition by t.period, t.unit_kind, t.unit) as whole
	from query_table(terms) as t
	join weights as m
		on m.period = t.period and m.unit_kind = t.unit_kind and m.unit = t.unit and m.waterbody = t.waterbody
)
select
	period,
	unit_kind,
	unit,
	cast(max(all_sections) as integer) as sections,
	bool_or(single_index is null) as undefined,
	case when not bool_or(single_index is null) then
		cast(cast(half_even_whole(sum(part)::hugeint, max(all_sections) * 100000000) as decimal(18, 0)) * 0.0001 as decimal(14, 4))
	end as cwqi,
	list_sort(list(struct_pack(
		lake := waterbody = 'lake',
		item_order := item_order,
		item := item,
		waterbody := waterbody,
		mean := mean,
		single_index := single_index,
		share := cast(case when whole > 0 then cast(half_even_whole(part * 1000, whole::hugeint) as decimal(18, 0)) * 0.1 end as decimal(9, 1))
	))) as terms,
	list_sort(list_distinct(list(item))) as items
from parts
group by period, unit_kind, unit;
