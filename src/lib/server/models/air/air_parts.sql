-- Grain: a part of a calendar month, an area with data in it and a pollutant: valid days, sum, number and list of the values that count.
-- Days with dust (dust_days) are valid days whose PM10 and PM2.5 stay out.
-- parts: a relation of month_from, part_from, part_to. scan_from, scan_to: raw bounds around all of them.
-- building material: relation
-- order: 6.5
create or replace macro air_parts(parts, scan_from, scan_to) as table
with concentrations as (
	select area_code, part_from, part_to, pollutant, concentration, not (dusty and pollutant in ('pm10', 'pm2_5')) as counts
	from (
		unpivot (
			select d.area_code, p.part_from, p.part_to, dust.day is not null as dusty, so2, no2, pm10, pm2_5, co, o3
			from air_judged_day as d
			join query_table(parts) as p on p.month_from = date_trunc('month', d.day) and d.day between p.part_from and p.part_to
			left join dust_days as dust on dust.area_code = d.area_code and dust.day = d.day
			where d.day between scan_from and scan_to
		)
		on so2, no2, pm10, pm2_5, co, o3
		into name pollutant value concentration
	)
)
select
	area_code, pollutant, part_from, part_to,
	count(*) as valid_days,
	count(*) filter (counts) as n,
	cast(sum(concentration) filter (counts) as decimal(18, 3)) as total,
	list_sort(list(concentration) filter (counts)) as concentrations
from concentrations
group by all;
