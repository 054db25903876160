-- Grain: a period, an area and a pollutant: sum and number of its daily values, their ascending list, and the valid days by month.
-- periods: a relation of period, date_from, date_to; they may overlap: days are read once, by the parts of months that periods are made of.
-- scan_from, scan_to: raw bounds around all of them. ordered_ones: pollutants whose list is wanted.
-- HJ 663-2013: statistics of a period are those of its daily values. GB 3095 表4: every month needs its valid days (valid_days_required),
-- or can still have them; short_month is the first that can't. Days with dust (dust_days) are valid days whose PM10 and PM2.5 stay out.
-- building material: relation
-- order: 6.5
create or replace macro air_statistics(periods, scan_from, scan_to, ordered_ones) as table
with required as materialized (
	select * from valid_days_required(periods)
),
parts as materialized (
	select distinct month_from, part_from, part_to from required
),
concentrations as (
	select area_code, part_from, part_to, pollutant, concentration, not (dusty and pollutant in ('pm10', 'pm2_5')) as counts
	from (
		unpivot (
			select d.area_code, p.part_from, p.part_to, dust.day is not null as dusty, so2, no2, pm10, pm2_5, co, o3
			from air_judged_day as d
			join parts as p on p.month_from = date_trunc('month', d.day) and d.day between p.part_from and p.part_to
			left join dust_days as dust on dust.area_code = d.area_code and dust.day = d.day
			where d.day between scan_from and scan_to
		)
		on so2, no2, pm10, pm2_5, co, o3
		into name pollutant value concentration
	)
),
by_part as materialized (
	select
		area_code, pollutant, part_from, part_to,
		count(*) as valid_days,
		count(*) filter (counts) as n,
		sum(concentration) filter (counts) as total,
		list(concentration) filter (counts and list_contains(ordered_ones, pollutant)) as concentrations
	from concentrations
	group by all
),
statistics as (
	select
		r.period, b.area_code, b.pollutant,
		sum(b.valid_days) as valid_days,
		sum(b.n) as n,
		sum(b.total) as total,
		list_sort(flatten(list(b.concentrations) filter (b.concentrations is not null))) as ordered,
		count(*) = max(r.months) as months_whole,
		max(r.year_days) as year_days,
		min(r.month_from) filter (b.valid_days + r.running_days < r.days) as short_month,
		arg_min(b.valid_days, r.month_from) filter (b.valid_days + r.running_days < r.days) as short_days,
		arg_min(r.days, r.month_from) filter (b.valid_days + r.running_days < r.days) as short_needed
	from by_part as b
	join required as r using (part_from, part_to)
	group by r.period, b.area_code, b.pollutant
)
select
	*,
	short_month is null and months_whole and valid_days >= year_days and n > 0 as valid
from statistics;
