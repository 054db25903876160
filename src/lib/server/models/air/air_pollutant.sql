-- Grain: a period, an area and a pollutant of a profile: statistic, single index, valid days.
-- periods: a relation of period, date_from, date_to; they may overlap. scan_from, scan_to: raw bounds around all of them.
-- C_i is the period mean of daily values, or the percentile k = 1 + (n−1)·p of HJ 663-2013 (percentile_hundredths), see air_single_index.
-- Valid: every month of the period has the valid days it needs (valid_days_required), or can still have them.
-- building material: relation
-- order: 7
create or replace macro air_pollutant(periods, scan_from, scan_to, profile_name) as table
with concentrations as (
	select period, area_code, day, pollutant, concentration
	from (
		unpivot (
			select p.period, d.area_code, d.day, so2, no2, pm10, pm2_5, co, o3
			from air_judged_day as d
			join query_table(periods) as p on d.day between p.date_from and p.date_to
			where d.day between scan_from and scan_to
		)
		on so2, no2, pm10, pm2_5, co, o3
		into name pollutant value concentration
	)
),
required as materialized (
	select * from valid_days_required(periods)
),
by_month as (
	select
		period, area_code, pollutant,
		date_trunc('month', day)::date as month_from,
		count(*) as n,
		sum(concentration) as total,
		list(concentration) as concentrations
	from concentrations
	group by all
),
statistics as (
	select
		m.period, m.area_code, m.pollutant,
		sum(m.n) as n,
		sum(m.total) as total,
		list_sort(flatten(list(m.concentrations))) as ordered,
		count(*) as months_seen,
		bool_and(m.n + r.running_days >= r.days) as months_valid,
		max(r.months) as months,
		max(r.year_days) as year_days
	from by_month as m
	join required as r using (period, month_from)
	group by m.period, m.area_code, m.pollutant
),
placed as (
	select
		s.*,
		p.statistic, p.limit_value, p.weight, p.concentration_decimals, p.index_decimals,
		(len(s.ordered) - 1) * try_cast(p.statistic[2:] as integer) as hundredths_above_first
	from statistics as s
	join air_profiles as p on p.pollutant = s.pollutant and p.profile = profile_name
),
stated as (
	select
		* exclude (ordered, total, hundredths_above_first),
		case when statistic = 'mean' then total * 100 else percentile_hundredths(ordered, hundredths_above_first) * n end as hundred_n_fold
	from placed
)
select
	r.period,
	r.area_code,
	r.pollutant,
	r.statistic,
	r.limit_value,
	r.weight,
	cast(r.n as integer) as valid_days,
	r.months_valid and r.months_seen = r.months and r.n >= r.year_days as valid,
	r.concentration,
	r.single_index
from air_single_index('stated') as r;
