-- Grain: a calendar month from date_from on and an indicator (air-index, pm2_5) of a ranked unit: value beside the same month of last year.
-- One profile for both years. rose (不降反升): the printed value is higher than that of the same month of last year; null where either
-- is not ranked.
-- building material: relation
-- order: 11
create or replace macro air_months(date_from, date_to, profile_name) as table
with months as materialized (
	select
		strftime(month_from, '%Y-%m') as period,
		cast(month_from as date) as date_from,
		least(last_day(cast(month_from as date)), date_to) as date_to
	from unnest(generate_series(date_trunc('month', date_from) - interval 1 year, date_to, interval 1 month)) as t (month_from)
),
parts as materialized (
	select * from air_pollutant('months', date_trunc('month', date_from) - interval 1 year, date_to, profile_name)
),
measured as (
	select 'air-index' as indicator, period, area_code, composite_index as value from air_composed('parts')
	union all
	select 'pm2_5', period, area_code, case when valid then concentration end from parts where pollutant = 'pm2_5'
),
every_month as (
	select indicator, m.period, m.date_from as month, u.area_code
	from months as m
	cross join units as u
	cross join (values ('air-index'), ('pm2_5')) as i (indicator)
	where u.kind <> 'city'
)
select
	e.area_code,
	e.indicator,
	e.month,
	v.value,
	lag(v.value, 12) over by_month as year_value,
	v.value > lag(v.value, 12) over by_month as rose
from every_month as e
left join measured as v using (indicator, period, area_code)
window by_month as (partition by e.area_code, e.indicator order by e.month)
qualify e.month >= date_trunc('month', date_from);
