-- rel: single indices of pollutants (period, area_code, pollutant, single_index, weight, valid, valid_days).
-- Grain: a period and an area of it: composite index and main pollutants.
-- 环办〔2014〕64号: the six single indices, each rounded before, are added (weighted by the profile); main pollutant = largest single index.
-- Not ranked: fewer than six pollutants, or too few valid days.
-- building material: relation
-- order: 3
create or replace macro air_composed(rel) as table
with pollutants as (
	select *, max(single_index) over (partition by period, area_code) as largest
	from query_table(rel)
),
areas as (
	select
		period,
		area_code,
		count(*) = 6 and bool_and(valid) as valid,
		cast(min(valid_days) as integer) as valid_days,
		sum(single_index * weight) as composite_index,
		list(pollutant order by pollutant) filter (single_index = largest) as main_pollutants
	from pollutants
	group by period, area_code
)
select
	period,
	area_code,
	case when valid then cast(composite_index as decimal(14, 4)) end as composite_index,
	case when valid then main_pollutants end as main_pollutants,
	valid_days,
	case when not valid then 'too_few_days' end as not_ranked
from areas;
