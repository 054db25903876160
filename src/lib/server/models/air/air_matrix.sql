-- Grain: an area and a pollutant: its statistic over a period beside the same period of last year, one profile for both years.
-- parameters: date_from date, date_to date, year_from date, year_to date, profile_name varchar
-- not null: area_code, pollutant, statistic, valid_days, valid
-- order: 9
create or replace macro air_matrix(date_from, date_to, year_from, year_to, profile_name) as table
with two_periods as (
	select * from (values ('now', date_from, date_to), ('year', year_from, year_to)) as t (period, date_from, date_to)
),
pollutants as materialized (
	select *
	from air_pollutant(
		'two_periods', least(date_from, year_from), greatest(date_to, year_to), profile_name,
		air_kept_spans(date_from, date_to, year_from, year_to)
	)
)
select
	p.area_code,
	p.pollutant,
	p.statistic,
	p.limit_value,
	p.valid_days,
	p.valid,
	p.concentration,
	p.single_index,
	case when y.valid then y.concentration end as year_concentration
from pollutants as p
left join pollutants as y on y.area_code = p.area_code and y.pollutant = p.pollutant and y.period = 'year'
where p.period = 'now';
