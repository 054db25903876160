-- Grain: a ranked unit and a month of the year up to date_to: composite index of months 1 to N beside that of last year, one profile for both.
-- 环办〔2014〕64号: the index of 1—N月 is made of the statistics of all days from 1 January on. The running month is cut at date_to, and last
-- year at year_to, its same day. change: percent of last year's printed value, one decimal half-even.
-- parameters: date_to date, year_to date, profile_name varchar
-- not null: area_code, month
-- order: 11
create or replace macro air_cumulative(date_to, year_to, profile_name) as table
with asked as (
	select 'now' as one_year, date_trunc('year', date_to) as year_from, date_to as until
	union all
	select 'year', date_trunc('year', year_to), year_to
),
cumulative_periods as materialized (
	select
		one_year || '-' || strftime(month_from, '%m') as period,
		cast(year_from as date) as date_from,
		least(last_day(cast(month_from as date)), until) as date_to
	from (select *, unnest(generate_series(year_from, until, interval 1 month)) as month_from from asked)
),
parts as materialized (
	select *
	from air_pollutant(
		'cumulative_periods', cast(date_trunc('year', year_to) as date), date_to, profile_name,
		air_kept_spans(date_trunc('year', date_to)::date, date_to, date_trunc('year', year_to)::date, year_to)
	)
),
composed as materialized (
	select * from air_composed('parts')
)
select
	u.area_code,
	cast(date_trunc('month', p.date_to) as date) as month,
	now.composite_index as value,
	last_year.composite_index as year_value,
	cast(cast(half_even(
		(now.composite_index - last_year.composite_index) * 10000 * 1000, last_year.composite_index * 10000
	) as decimal(18, 0)) * 0.1 as decimal(14, 4)) as change,
	now.valid_days,
	case when now.area_code is null then 'no_data' else now.not_ranked end as not_ranked
from units as u
cross join cumulative_periods as p
left join composed as now on now.area_code = u.area_code and now.period = p.period
left join composed as last_year on last_year.area_code = u.area_code and last_year.period = replace(p.period, 'now', 'year')
where u.kind <> 'city' and p.period[:3] = 'now'
order by u.area_code, month;
