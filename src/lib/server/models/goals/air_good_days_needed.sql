-- Grain: a ranked unit whose good days have a target over a month or a year that a day lies in: how many of the days left must be good.
-- good: days with AQI ≤ 100 from the start of the span to the day; left_days: days after it; needed = target − good, never below 0;
-- reachable: there are as many days left. A unit's own target goes before the one for every unit.
-- parameters: on_date date
-- not null: area_code, span, date_from, date_to, target_value, good_days, left_days, needed, reachable
-- order: 0
create or replace macro air_good_days_needed(on_date) as table
with bounds as (
	select * from (values
		('month', cast(date_trunc('month', on_date) as date), last_day(on_date)),
		('year', cast(date_trunc('year', on_date) as date), make_date(year(on_date), 12, 31))
	) as b (span, date_from, date_to)
),
mark as (
	select u.area_code, t.span, arg_max(t.value, t.area_code is not null) as target_value
	from targets as t
	join units as u on u.kind <> 'city' and (t.area_code is null or t.area_code = u.area_code)
	where t.indicator = 'good-days' and t.direction = 'at_least' and on_date between t.period_from and t.period_to
	group by u.area_code, t.span
),
good as (
	select b.span, d.area_code, count(*) filter (d.aqi <= 100) as good_days, count(d.aqi) as judged_days
	from bounds as b
	join air_judged_day as d on d.day between b.date_from and on_date
	where d.day between date_trunc('year', on_date) and on_date
	group by b.span, d.area_code
)
select
	m.area_code,
	b.span,
	b.date_from,
	b.date_to,
	m.target_value,
	cast(coalesce(g.good_days, 0) as integer) as good_days,
	cast(coalesce(g.judged_days, 0) as integer) as judged_days,
	cast(b.date_to - on_date as integer) as left_days,
	cast(greatest(ceil(m.target_value) - coalesce(g.good_days, 0), 0) as integer) as needed,
	ceil(m.target_value) - coalesce(g.good_days, 0) <= b.date_to - on_date as reachable
from mark as m
join bounds as b using (span)
left join good as g on g.area_code = m.area_code and g.span = m.span;
