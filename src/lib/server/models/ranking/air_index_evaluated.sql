-- rel: line, period, day (its last, null where it names none) and six statistics so2, no2, pm10, pm2_5 (means), co (P95), o3 (P90).
-- Grain: a row of the relation: composite index, rank among the rows of the same period and main pollutants, as texts for `duibiao evaluate`.
-- as_profile: by this profile whatever the period; null = the one the region has in force on the period's last day (on_date where it names none).
-- building material: relation
-- order: 11
create or replace macro air_index_evaluated(rel, as_profile, on_date) as table
with chosen as (
	select
		r.*,
		coalesce(as_profile, s.value) as profile
	from query_table(rel) as r
	left join settings as s on s.setting_key = 'air.profile' and coalesce(r.day, on_date) between s.effective_from and s.effective_to
),
parts as (
	unpivot chosen on so2, no2, pm10, pm2_5, co, o3 into name pollutant value given
),
placed as (
	select
		p.line as area_code, p.period,
		pollutant, statistic, limit_value, weight, concentration_decimals, index_decimals,
		p.given * 100 as hundred_n_fold, 1 as n, true as valid, 1 as valid_days
	from parts as p
	join air_profiles using (profile, pollutant)
),
singles as (
	select * from air_single_index('placed')
),
composed as materialized (
	select period, area_code, composite_index, main_pollutants, not_ranked from air_composed('singles')
),
measured as (
	select period, area_code, composite_index as value, 1 as received, 1 as expected, not_ranked from composed
),
places as (
	select profile, max(index_decimals) as decimals from air_profiles group by profile
)
select
	c.line,
	cast(i.composite_index as varchar)[: -1 - (4 - p.decimals)] as "index",
	cast(r.rank as varchar) as rank,
	pollutant_names(i.main_pollutants) as "primary"
from chosen as c
left join places as p using (profile)
left join composed as i on i.area_code = c.line
left join ranked('measured', true, on_date) as r on r.area_code = c.line;
