-- Grain: a part of the city's 达标指数 (Hebei, from 2019-04): national and provincial sections, sections of the key counties, key enterprises.
-- Compliance of the month's means with the own target; enterprises by the month's monitoring of the outfalls marked as key (outfall_months).
-- weight: percent, setting water.attainment.<part>; levels of control of a part: water.attainment.<part>_levels, separated by 、.
-- index: 0 to 1, three decimals half-even of the exact sum; empty while a part has nothing that was judged.
-- parameters: date_from date, date_to date
-- not null: part, met, assessed, expected
-- order: 13
create or replace macro water_attainment(date_from, date_to) as table
with months as (
	select 'now' as period, date_from as date_from, date_to as date_to
),
settings_then as (
	select setting_key, value from setting_on(date_to)
),
parts as (
	select
		part,
		place,
		(select max(cast(s.value as integer)) from settings_then as s where s.setting_key = 'water.attainment.' || part) as weight,
		(select max(s.value) from settings_then as s where s.setting_key = 'water.attainment.' || part || '_levels') as levels
	from (values ('national', 1), ('county', 2), ('enterprise', 3)) as t (part, place)
),
verdicts as materialized (
	select * from water_period('months', date_from, date_to, water_basis(whole_month(date_from, date_to)))
),
sections as (
	select
		p.part,
		count(v.section_code) as expected,
		count(*) filter (v.status in ('met', 'failed')) as assessed,
		count(*) filter (v.status = 'met') as met
	from parts as p
	left join verdicts as v
		on list_contains(string_split(p.levels, '、'), v.register.control_level) and not v.reference_point and v.target_class is not null
	where p.part <> 'enterprise'
	group by p.part
),
enterprises as (
	select
		'enterprise' as part,
		count(*) as expected,
		count(*) filter (o.status in ('met', 'failed')) as assessed,
		count(*) filter (o.status = 'met') as met
	from outfall_months(date_from, date_to) as o
	where o.key_enterprise
),
counted as (
	select * from sections union all select * from enterprises
),
whole as (
	select
		max(met) filter (part = 'national') as m1, max(assessed) filter (part = 'national') as n1,
		max(met) filter (part = 'county') as m2, max(assessed) filter (part = 'county') as n2,
		max(met) filter (part = 'enterprise') as m3, max(assessed) filter (part = 'enterprise') as n3
	from counted
),
weights as (
	select
		max(weight) filter (part = 'national') as w1, max(weight) filter (part = 'county') as w2, max(weight) filter (part = 'enterprise') as w3
	from parts
),
indexed as (
	-- (w1·m1÷n1 + w2·m2÷n2 + w3·m3÷n3) ÷ 100 over one denominator
	select case when n1 * n2 * n3 > 0 and w1 + w2 + w3 is not null then
		thousandths(half_even((w1 * m1 * n2 * n3 + w2 * m2 * n1 * n3 + w3 * m3 * n1 * n2) * 10, n1 * n2 * n3))
	end as index
	from whole
	cross join weights
)
select
	p.part,
	p.weight,
	p.levels,
	cast(c.met as integer) as met,
	cast(c.assessed as integer) as assessed,
	cast(c.expected as integer) as expected,
	percent_even(c.met, c.assessed) as rate,
	cast(i.index as decimal(9, 3)) as index
from parts as p
join counted as c using (part)
cross join indexed as i
order by p.place;
