-- Grain: a whole week (period, date_from: Monday, date_to: Sunday) from the first sampling between two days to the last.
-- building material: relation
-- order: 0
create or replace macro sampled_weeks(date_from, date_to) as table
with span as (
	select
		greatest(date_from, min(sampled_at)::date) as first_day,
		least(date_to, max(sampled_at)::date) as last_day
	from water_sample
	where sampled_at >= date_from and sampled_at < date_to + interval 1 day
	having count(*) > 0
)
select 'week' as period, cast(monday as date) as date_from, cast(monday as date) + 6 as date_to
from span
cross join generate_series(date_trunc('week', first_day), date_trunc('week', last_day), interval 7 day) as t (monday);
