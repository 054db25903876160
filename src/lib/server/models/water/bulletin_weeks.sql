-- Grain: a week that the bulletin of the week from date_from (a Monday) looks at: period 0 itself, 1 to 7 those before it, year the week
-- of last year it is compared with. Whole weeks.
-- building material: relation
-- order: 0
create or replace macro bulletin_weeks(date_from, year_from, year_to) as table
select
	cast(n as varchar) as period,
	date_from - cast(7 * n as integer) as date_from,
	date_from + 6 - cast(7 * n as integer) as date_to
from range(0, 8) as t (n)
union all
select 'year', year_from, year_to
where year_from is not null;
