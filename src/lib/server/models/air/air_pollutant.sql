-- Grain: a period, an area and a pollutant of a profile: statistic, single index, valid days.
-- periods: a relation of period, date_from, date_to; they may overlap. scan_from, scan_to: raw bounds around all of them.
-- C_i is the period mean of daily values, or the percentile k = 1 + (n−1)·p of HJ 663-2013 (percentile_hundredths);
-- it is rounded half-even first (µg/m³ whole, CO 1 decimal, as the profile says), then I_i = C_i / S_i is rounded half-even.
-- Valid: GB 3095 表4, at least 27 valid days in each month (February 25), 324 in a whole year. A month still running counts as
-- valid while the days left can still bring it there.
-- building material: relation
-- order: 4
create or replace macro air_pollutant(periods, scan_from, scan_to, profile_name) as table
with period as materialized (
	select * from query_table(periods)
),
concentrations as (
	select period, area_code, day, pollutant, concentration
	from (
		unpivot (
			select p.period, d.area_code, d.day, so2, no2, pm10, pm2_5, co, o3_8h as o3
			from air_days(scan_from, scan_to) as d
			join period as p on d.day between p.date_from and p.date_to
		)
		on so2, no2, pm10, pm2_5, co, o3
		into name pollutant value concentration
	)
),
required as materialized (
	select
		period,
		month_from::date as month_from,
		date_to,
		(
			select max(value) from air_rules
			where rule = case when month(month_from) = 2 then 'valid_days_february' else 'valid_days_month' end
				and month_from between effective_from and effective_to
		) as days
	from (
		select *, unnest(generate_series(date_trunc('month', date_from), date_to, interval 1 month)) as month_from
		from period
	)
),
required_year as materialized (
	select
		period,
		case
			when date_from = date_trunc('year', date_from) and date_to = last_day(make_date(year(date_from), 12, 1))
			then (
				select max(value) from air_rules
				where rule = 'valid_days_year' and date_from between effective_from and effective_to
			)
			else 0
		end as days,
		(select count(*) from required as r where r.period = p.period) as months
	from period as p
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
		bool_and(m.n + greatest(date_diff('day', r.date_to, last_day(r.month_from)), 0) >= r.days) as months_valid
	from by_month as m
	join required as r using (period, month_from)
	group by m.period, m.area_code, m.pollutant
),
rounded as (
	select
		s.*,
		p.statistic, p.limit_value, p.weight, p.concentration_decimals, p.index_decimals,
		case
			when p.statistic = 'mean' then half_even(total * 1000 * power_of_ten(p.concentration_decimals), n * 1000)
			else half_even(
				percentile_hundredths(ordered, try_cast(p.statistic[2:] as integer)) * 1000 * power_of_ten(p.concentration_decimals),
				100000
			)
		end as c_whole
	from statistics as s
	join air_profiles as p on p.pollutant = s.pollutant and p.profile = profile_name
)
select
	r.period,
	r.area_code,
	r.pollutant,
	r.statistic,
	r.limit_value,
	r.weight,
	cast(r.n as integer) as valid_days,
	r.months_valid and r.months_seen = y.months and r.n >= y.days as valid,
	cast(cast(c_whole as decimal(18, 0)) * ten_to_minus(concentration_decimals) as decimal(14, 4)) as concentration,
	cast(
		cast(
			half_even(
				c_whole * power_of_ten(index_decimals) * 1000,
				cast(limit_value * 1000 as hugeint) * power_of_ten(concentration_decimals)
			)
		as decimal(18, 0)) * ten_to_minus(index_decimals)
	as decimal(14, 4)) as single_index
from rounded as r
join required_year as y using (period);
