-- rel: single indices of pollutants (period, area_code, pollutant, single_index, weight, valid, valid_days).
-- Grain: a period and an area of it: composite index and main pollutants.
-- 环办〔2014〕64号: the six single indices, each rounded before, are added (weighted by the profile); main pollutant = largest single index.
-- Not ranked: fewer than six pollutants, or too few valid days.
-- building material: relation
-- order: 3
create or replace macro air_composed(rel) as table
with areas as (
	select
		period,
		area_code,
		count(*) = 6 and bool_and(valid) as valid,
		cast(min(valid_days) as integer) as valid_days,
		sum(single_index * weight) as composite_index,
		max(single_index) as largest,
		list(struct_pack(pollutant, single_index) order by pollutant) as singles
	from query_table(rel)
	group by period, area_code
)
select
	period,
	area_code,
	case when valid then cast(composite_index as decimal(14, 4)) end as composite_index,
	case when valid then
		list_transform(list_filter(singles, lambda one: one.single_index = largest), lambda one: one.pollutant)
	end as main_pollutants,
	valid_days,
	case when not valid then 'too_few_days' end as not_ranked
from areas;
