-- Grain: a whole week (Monday to Sunday) or calendar month (span: week | month) as a period, from the first sampling between two days to the
-- last.
-- building material: relation
-- order: 0
create or replace macro sampled_spans(span, date_from, date_to) as table
with sampled as (
	select
		greatest(date_from, min(sampled_at)::date) as first_day,
		least(date_to, max(sampled_at)::date) as last_day
	from water_sample
	where sampled_at >= date_from and sampled_at < date_to + interval 1 day
	having count(*) > 0
),
begun as (
	select unnest(generate_series(
		date_trunc(span, first_day), date_trunc(span, last_day), if(span = 'week', interval 7 day, interval 1 month)
	))::date as first_of_span
	from sampled
)
select
	span as period,
	first_of_span as date_from,
	if(span = 'week', first_of_span + 6, last_day(first_of_span)) as date_to
from begun;
