-- Grain: a ranked unit, a pollutant and one of its tests over a year: value, grade II limit, verdict.
-- HJ 663 表1: SO2, NO2, PM10 and PM2.5 attain when the annual mean meets the annual limit of GB 3095 and the percentile of the daily values the
-- daily one; CO and O3 when the percentile meets the daily, or 8 h, limit. Which percentiles: rules percentile_…; decimals before comparing: rules decimals_….
-- on_date: the day whose editions of GB 3095 and HJ 663 judge. multiple: 超标倍数 (C − S) ÷ S, two decimals half-even. meets: null where not valid.
-- parameters: date_from date, date_to date, on_date date
-- not null: area_code, pollutant, statistic, limit_value, edition, clause, confidence, valid_days, valid, year_days
-- order: 8
create or replace macro air_attainment(date_from, date_to, on_date) as table
with whole as (
	select 'now' as period, date_from as date_from, date_to as date_to
),
rules_then as (
	select * from air_rules where on_date between effective_from and effective_to
),
tests as (
	select
		l.pollutant,
		case l.averaging when 'annual' then 'mean' else 'p' || cast(percent.value as integer) end as statistic,
		cast(percent.value as integer) as percent,
		l.limit_value,
		l.edition,
		concat_ws('；', l.clause, percent.clause) as clause,
		greatest(coalesce(percent.confidence, 'A'), decimals.confidence) as confidence,
		cast(decimals.value as integer) as concentration_decimals,
		2 as index_decimals
	from air_limits as l
	join rules_then as decimals on decimals.rule = 'decimals_' || l.pollutant
	left join rules_then as percent on l.averaging <> 'annual' and percent.rule = 'percentile_' || l.pollutant
	where l.grade = 2 and on_date between l.effective_from and l.effective_to
		and (l.averaging = 'annual' or (l.averaging in ('daily', '8h') and percent.value is not null))
),
percents as (
	select pollutant, list(percent) as percents from tests where percent is not null group by pollutant
),
computed as (
	select * from air_computed('whole', date_from, date_to, 'percents')
),
kept as (
	select * from air_statistics('whole', date_from, date_to, true)
),
statistics as materialized (
	select * from query_table(if(whole_year(date_from, date_to), 'kept', 'computed'))
),
stated as (
	select
		u.area_code, t.*, s.n,
		case when t.percent is null then s.total * 100 else s.percentiles[t.percent] * s.n end as hundred_n_fold,
		coalesce(s.valid, false) as valid,
		coalesce(s.valid_days, 0) as valid_days,
		coalesce(s.year_days, 0) as year_days,
		s.short_month, s.short_days, s.short_needed
	from units as u
	cross join tests as t
	left join statistics as s on s.area_code = u.area_code and s.pollutant = t.pollutant
	where u.kind <> 'city'
)
select
	area_code,
	pollutant,
	statistic,
	limit_value,
	edition,
	clause,
	confidence,
	concentration,
	cast(single_index - 1 as decimal(14, 4)) as multiple,
	valid,
	case when valid then concentration <= limit_value end as meets,
	cast(valid_days as integer) as valid_days,
	cast(year_days as integer) as year_days,
	short_month,
	cast(short_days as integer) as short_days,
	cast(short_needed as integer) as short_needed
from air_single_index('stated')
order by area_code, pollutant, statistic;
