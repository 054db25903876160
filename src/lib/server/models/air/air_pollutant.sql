-- Grain: a period, an area and a pollutant of a profile: statistic, single index, valid days (periods as in air_statistics).
-- C_i is the period mean of daily values, or the percentile k = 1 + (n−1)·p of HJ 663-2013 (percentile_hundredths), see air_single_index.
-- Valid: every month of the period has the valid days it needs, or can still have them.
-- building material: relation
-- order: 7
create or replace macro air_pollutant(periods, scan_from, scan_to, profile_name, whole) as table
with statistics as (
	select * from air_statistics(periods, scan_from, scan_to, whole)
),
placed as (
	select s.*, p.statistic, p.limit_value, p.weight, p.concentration_decimals, p.index_decimals
	from statistics as s
	join air_profiles as p on p.pollutant = s.pollutant and p.profile = profile_name
),
stated as (
	select
		* exclude (percentiles, total),
		case when statistic = 'mean' then total * 100 else percentiles[cast(statistic[2:] as integer)] * n end as hundred_n_fold
	from placed
)
select
	r.period,
	r.area_code,
	r.pollutant,
	r.statistic,
	r.limit_value,
	r.weight,
	cast(r.valid_days as integer) as valid_days,
	r.valid,
	r.concentration,
	r.single_index
from air_single_index('stated') as r;
