-- Grain: a year on record and a unit, the city's row totalling all: the same span of days in that year, newest year first.
-- change: confirmed of the span asked for against that year, percent of that year's count, one decimal half-even: a fall is 100 % at most.
-- Empty without a base (none that year), for the year asked for itself, and where that year's span lies outside the alarms on record (covered false).
-- parameters: date_from date, date_to date
-- not null: year, date_from, date_to, area_code, kind, pushed, confirmed, covered
-- order: 3
create or replace macro fire_same_period(date_from, date_to) as table
with record as materialized (
	select first_at::date as first_day, last_at::date as last_day from fire_alarm_span
),
years as materialized (
	select
		year(date_from) - n as year,
		(date_from - to_years(n::integer))::date as span_from,
		(date_to - to_years(n::integer))::date as span_to
	from (select unnest(generate_series(
		0, greatest(year(date_from) - year(coalesce((select first_day from record), date_from)), 0)
	)) as n)
),
per_area as materialized (
	select y.year, a.area_code, count(*) as pushed, count(*) filter (a.verdict = 'confirmed') as confirmed
	from fire_alarms((select min(span_from) from years), date_to) as a
	join years as y on a.fire_day between y.span_from and y.span_to
	group by y.year, a.area_code
),
counted as materialized (
	select
		y.year, y.span_from, y.span_to, u.area_code, u.kind,
		coalesce(sum(a.pushed), 0) as pushed,
		coalesce(sum(a.confirmed), 0) as confirmed,
		coalesce(y.span_from <= (select last_day from record) and y.span_to >= (select first_day from record), false) as covered
	from years as y
	cross join units as u
	left join per_area as a on a.year = y.year and (a.area_code = u.area_code or u.kind = 'city')
	group by y.year, y.span_from, y.span_to, u.area_code, u.kind
)
select
	cast(c.year as integer) as year,
	c.span_from as date_from,
	c.span_to as date_to,
	c.area_code,
	c.kind,
	cast(c.pushed as integer) as pushed,
	cast(c.confirmed as integer) as confirmed,
	c.covered,
	case when c.covered and now.covered and c.year < now.year
		then percent_even(now.confirmed - c.confirmed, c.confirmed)
	end as change
from counted as c
join counted as now on now.area_code = c.area_code and now.span_from = date_from
order by c.year desc, c.area_code;
