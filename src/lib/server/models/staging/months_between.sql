-- Grain: a month from the one of date_from to the one of date_to, whole: period (2021-11), date_from, date_to.
-- building material: relation
-- order: 0
create or replace macro months_between(first_day, until) as table
select
	strftime(month_from, '%Y-%m') as period,
	cast(month_from as date) as date_from,
	last_day(cast(month_from as date)) as date_to
from generate_series(date_trunc('month', first_day), until, interval 1 month) as t (month_from);
