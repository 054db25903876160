-- Grain: a unit of water quality with a value in a month now or a year before: a section, an answering unit, or the city (kind).
-- cwqi: 环办监测〔2017〕51号 (water_indexed). change: ΔCWQI against the same month of last year, percent, two decimals half-even of the printed
-- values; negative is better. Empty where the item lists differ (comparable says so) or last year is missing.
-- share: of the sections: part of the sum over them, percent, one decimal. terms: every single index with its share of the CWQI.
-- rank, change_rank: answering units only, smaller first, of those with the item list that most units have (the longest of equally many);
-- ties as the region says (ranked). exempt: every section meets its target and is at setting water.change_exempt_class or better in both
-- periods: left out of the change ranking. not_ranked: no_section, no_data, undefined (an oxygen of 0), other_items.
-- parameters: date_from date, date_to date, year_from date, year_to date
-- not null: kind, code, tied, change_tied, exempt, comparable
-- order: 11
create or replace macro water_cwqi(date_from, date_to, year_from, year_to) as table
with asked as (
	select 'now' as period, date_from as date_from, date_to as date_to
	union all
	select 'year', year_from, year_to
),
standard as materialized (
	select * from water_limits
),
slots as materialized (
	select * from water_slots('asked')
),
readings as materialized (
	select * from water_readings('slots', 'standard', year_from, date_to, water_basis(whole_months(date_from, date_to, year_from, year_to)))
),
found as (
	select * from water_state('slots', 'readings', year_from, date_to, water_basis(whole_months(date_from, date_to, year_from, year_to)))
),
verdicts as materialized (
	select * from water_verdicts('slots', 'found')
),
owned as (
	select row_id, period, waterbody, section_code, answering_code from slots where not reference_point
),
places as (
	select row_id, period, waterbody, 'section' as unit_kind, section_code as unit from owned
	union all
	select row_id, period, waterbody, 'area', answering_code from owned where answering_code is not null
	union all
	select row_id, period, waterbody, 'city', 'city' from owned
),
valued as materialized (
	select p.period, p.unit_kind, p.unit, p.waterbody, p.row_id, r.item, r.exact
	from places as p
	join readings as r on r.row_id = p.row_id and r.judged and r.exact is not null
),
members as (
	select period, unit_kind, unit, waterbody, count(distinct row_id) as sections
	from valued
	group by period, unit_kind, unit, waterbody
),
terms as (
	select * from water_index_terms('valued', 'standard', date_to)
),
indexed as materialized (
	select * from water_indexed('terms', 'members')
),
common_list as (
	select items
	from indexed
	where period = 'now' and unit_kind = 'area'
	group by items
	order by count(*) desc, len(items) desc, items
	limit 1
),
clean as (
	select
		answering_code as unit,
		bool_and(coalesce(v.class <= try_cast(s.value as integer), false) and (v.period = 'year' or coalesce(v.class <= v.target_class, false))) as exempt
	from verdicts as v
	cross join (select max(value) as value from setting_on(date_to) where setting_key = 'water.change_exempt_class') as s
	where not v.reference_point and v.answering_code is not null
	group by answering_code
),
wanted as (
	select 'area' as unit_kind, u.area_code as unit, 0 as place from units as u where u.kind <> 'city'
	union all
	select 'city', 'city', 1
	union all
	select 'section', section_code, 2 from owned where period = 'now'
),
laid as (
	select
		w.unit_kind,
		w.unit,
		n.sections,
		n.cwqi,
		n.items,
		n.terms,
		y.cwqi as year_cwqi,
		coalesce(n.items = y.items, false) as comparable,
		coalesce(c.exempt, false) as exempt,
		case
			when n.unit is not null and n.undefined then 'undefined'
			when n.unit is not null and w.unit_kind = 'area' and n.items <> common_list.items then 'other_items'
			when n.unit is not null then null
			when w.unit_kind = 'area' and w.unit not in (select answering_code from owned where period = 'now' and answering_code is not null) then 'no_section'
			else 'no_data'
		end as not_ranked
	from wanted as w
	left join indexed as n on n.unit_kind = w.unit_kind and n.unit = w.unit and n.period = 'now'
	left join indexed as y on y.unit_kind = w.unit_kind and y.unit = w.unit and y.period = 'year'
	left join clean as c on w.unit_kind = 'area' and c.unit = w.unit
	left join common_list on true
),
changed as materialized (
	select
		*,
		case when comparable and year_cwqi > 0 then
			cast(cast(half_even((cwqi - year_cwqi) * 10000 * 10000, year_cwqi * 10000) as decimal(18, 0)) * 0.01 as decimal(14, 2))
		end as change
	from laid
),
-- the level list and the change list, ranked as two periods are
lists as (
	select 'level' as period, unit as area_code, cwqi as value, not_ranked from changed where unit_kind = 'area'
	union all
	select 'change', unit, change, case when exempt then 'exempt' else not_ranked end from changed where unit_kind = 'area'
),
whole as (
	select sum(cwqi) filter (unit_kind = 'section') as cwqi from changed
),
ranks as materialized (
	select * from ranked('lists', true, date_to)
)
select
	c.unit_kind as kind,
	c.unit as code,
	c.sections,
	c.cwqi,
	c.items,
	c.terms,
	c.year_cwqi,
	c.comparable,
	c.change,
	c.exempt,
	c.not_ranked,
	case when c.unit_kind = 'section' then cast(percent_even(c.cwqi * 10000, w.cwqi * 10000) as decimal(9, 1)) end as share,
	cast(l.rank as integer) as rank,
	coalesce(l.tied, false) as tied,
	cast(k.rank as integer) as change_rank,
	coalesce(k.tied, false) as change_tied
from changed as c
cross join whole as w
left join ranks as l on l.period = 'level' and c.unit_kind = 'area' and l.area_code = c.unit
left join ranks as k on k.period = 'change' and c.unit_kind = 'area' and k.area_code = c.unit;
