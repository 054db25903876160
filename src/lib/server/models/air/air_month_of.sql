-- Grain: a calendar month with data (its first day), an area and a pollutant (see air_parts).
-- building material: relation
-- order: 6.6
create or replace macro air_month_of(date_from, date_to) as table
with months as materialized (
	select distinct
		cast(date_trunc('month', day) as date) as month_from,
		cast(date_trunc('month', day) as date) as part_from,
		last_day(day) as part_to
	from air_judged_day
	where day between date_from and date_to
)
select area_code, part_from as day, pollutant, valid_days, n, total, concentrations
from air_parts('months', date_from, date_to);
