-- Grain: a period of whole months, the one before it and the same one of last year: the counts of water_counts over each section's mean
-- and, section by section, class and status. improved, worsened, same: class against the period before, told for the first only.
-- parameters: date_from date, date_to date, before_from date, before_to date, year_from date, year_to date
-- not null: period, date_from, date_to, sections, assessed, met, failed, dry, frozen, no_water, suspended, missing, not_judged, reference, classed, classes, improved, worsened, same, samples, verdicts
-- order: 1
create or replace macro water_month_counts(date_from, date_to, before_from, before_to, year_from, year_to) as table
with three_periods as (
	select * from periods_compared(date_from, date_to, before_from, before_to, year_from, year_to)
),
verdicts as materialized (
	select *
	from water_period(
		'three_periods', least(date_from, before_from, year_from), greatest(date_to, before_to, year_to),
		water_basis(whole_months(date_from, date_to, before_from, before_to, year_from, year_to))
	)
),
changes as (
	select
		count(*) filter (n.class < b.class) as improved,
		count(*) filter (n.class > b.class) as worsened,
		count(*) filter (n.class = b.class) as same
	from verdicts as n
	join verdicts as b on b.section_code = n.section_code and b.period = 'before'
	where n.period = 'now' and not n.reference_point
),
listed as (
	select v.period, list(struct_pack(section_code := v.section_code, class := v.class, status := v.status)) as verdicts
	from verdicts as v
	group by v.period
)
select
	p.period,
	c.* replace (
		case when p.period = 'now' then g.improved else 0 end as improved,
		case when p.period = 'now' then g.worsened else 0 end as worsened,
		case when p.period = 'now' then g.same else 0 end as same
	),
	coalesce(l.verdicts, []) as verdicts
from water_counts('three_periods', 'verdicts') as c
join three_periods as p on p.date_from = c.date_from and p.date_to = c.date_to
left join listed as l on l.period = p.period
cross join changes as g;
