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
	select * from air_pollutant('months', date_trunc('month', date_from) - interval 1 year, date_to, profile_name, air_kept_span(date_trunc('month', date_to)::date, date_to))
),
measured as (
	select 'air-index' as indicator, period, area_code, composite_index as value from air_composed('parts')
	union all
	select 'pm2_5', period, area_code, case when valid then concentration end from parts where pollutant = 'pm2_5'
),
every_month as materialized (
	select indicator, m.period, m.date_from as month, u.area_code, v.value
	from months as m
	cross join units as u
	cross join (values ('air-index'), ('pm2_5')) as i (indicator)
	left join measured as v using (indicator, period, area_code)
	where u.kind <> 'city'
)
select n.area_code, n.indicator, n.month, n.value, y.value as year_value, n.value > y.value as rose
from every_month as n
join every_month as y
	on y.area_code = n.area_code and y.indicator = n.indicator and y.month = cast(n.month - interval 1 year as date)
where n.month >= date_trunc('month', date_from);
