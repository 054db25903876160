-- Grain: a ranked unit: PM2.5 against its mark, the period before and the same period of last year (see compared).
-- parameters: date_from date, date_to date, before_from date, before_to date, year_from date, year_to date, span_name varchar, profile_name varchar
-- not null: area_code, tied, change_tied, received, expected
-- order: 12
create or replace macro ranking_pm2_5(date_from, date_to, before_from, before_to, year_from, year_to, span_name, profile_name) as table
with three_periods as (
	select * from periods_compared(date_from, date_to, before_from, before_to, year_from, year_to)
),
measured as materialized (
	select *
	from measure_air_pollutant(
		'three_periods', least(date_from, before_from, year_from), greatest(date_to, before_to, year_to), profile_name, 'pm2_5',
		air_kept_spans(date_from, date_to, before_from, before_to, year_from, year_to)
	)
)
select * from compared('measured', 'pm2_5', span_name, true, true, false, date_from, date_to);
