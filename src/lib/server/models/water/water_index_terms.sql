-- rel: a unit's section and item a row (period, unit_kind, unit, waterbody, item, exact): mean at half the limits before rounding.
-- Grain: a period, a unit, a kind of water and an item: mean over the sections, and its single index (环办监测〔2017〕51号): C ÷ S(Ⅲ);
-- oxygen S ÷ C, none where C is 0; pH its distance from 7 over that of the range's end. Twelve decimals, half-even, not rounded further.
-- The mean pH goes through H⁺. standard: as water_limits; on_date: the day whose edition holds.
-- building material: relation
-- order: 4
create or replace macro water_index_terms(rel, standard, on_date) as table
with means as (
	select
		period,
		unit_kind,
		unit,
		waterbody,
		item,
		count(*) as sections,
		-- in hundred-millionths; pH as the mean times the sections, so that all items are read alike
		case
			when item = 'ph' then cast(-log10(avg(pow(10, -exact::double))) * 100000000 as hugeint) * count(*)
			else cast(sum(exact) * 100000000 as hugeint)
		end as total
	from query_table(rel)
	group by period, unit_kind, unit, waterbody, item
),
limited as (
	select
		m.*,
		l.direction,
		l.item_order,
		cast(hundred_millionths(coalesce(l.limits[3], case when m.total > 700000000 * m.sections then l.range_high else l.range_low end)) as hugeint) as bound
	from means as m
	join query_table(standard) as l
		on l.item = m.item and l.waterbody = m.waterbody and l.judged and on_date between l.effective_from and l.effective_to
)
select
	period,
	unit_kind,
	unit,
	waterbody,
	item,
	item_order,
	cast(sections as integer) as sections,
	cast(half_even_whole(total, cast(sections as hugeint)) as decimal(38, 0)) * 0.00000001 as mean,
	cast(cast(
		case direction
			when 'at_least' then case when total > 0 then half_even_whole(bound * sections * 1000000000000, total) end
			when 'range' then half_even_whole(abs(total - 700000000 * sections) * 1000000000000, abs(bound - 700000000) * sections)
			else half_even_whole(total * 1000000000000, bound * sections)
		end
	as decimal(26, 0)) * 0.000000000001 as decimal(26, 12)) as single_index
from limited;
