-- Grain: a calendar month of the years between two days (its first day: day), a span that ends with it, the month or the year so far, an area
-- with data in it and a pollutant: its statistics (air_computed). Years are whole: of a month that is missing the year so far still speaks.
-- building material: relation
-- order: 6.85
create or replace macro air_span_statistics_of(first_day, until) as table
with years as (
	select distinct cast(date_trunc('year', day) as date) as year_from
	from air_month
	where day between first_day and until
),
months as (
	select year_from, cast(unnest(generate_series(year_from, make_date(year(year_from), 12, 1), interval 1 month)) as date) as day from years
),
spans as materialized (
	select 'month ' || day as period, day, day as date_from, last_day(day) as date_to from months
	union all
	select 'year ' || day, day, year_from, last_day(day) from months where day > year_from
),
running as (
	select * from spans where not whole_year(date_from, date_to)
),
whole as (
	select * from spans where whole_year(date_from, date_to)
),
computed as (
	select * from air_computed('running', first_day, until, 'air_percents')
	union all
	select * from air_computed('whole', first_day, until, 'air_year_percents')
)
select s.day, s.date_from, s.date_to, c.* exclude (period)
from computed as c
join spans as s on s.period = c.period;
