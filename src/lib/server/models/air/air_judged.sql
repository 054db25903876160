-- Grain: a row of the relation, which has day, six concentrations (so2, no2, pm10, pm2_5, o3 µg/m³; co mg/m³) and not_monitored:
-- the pollutants that are not monitored by plan, as ,so2,co, or null.
-- kind daily: daily means and the O3 8 h maximum; hourly: 1 h values.
-- Every row comes back once, with whole concentrations (CO in tenths), IAQIs, AQI, level, category, primary pollutants and the edition.
-- HJ 633 4.2.2 / GB/T 8170: concentrations are rounded first; 4.2.6: IAQI rounded up; AQI = the largest; primary pollutants are
-- those of the largest IAQI when AQI > 50, jointly. Above the last breakpoint the IAQI of the last one is held; for O3 8 h and SO2 1 h
-- only where the edition's notes say so (rules o3_8h_held_above_last, so2_1h_held_above_last).
-- as_edition: judge by this edition whatever the day; null = the edition in force on the day (none in force: edition is null).
-- HJ 633-2026 5.3 (rules aqi_needs_six_…, aqi_needs_gases_…): with a pollutant, or a gas, missing, AQI is given only where it exceeds 100;
-- a pollutant that is not monitored by plan is not missing.
-- building material: relation
-- order: 2
create or replace macro air_judged(rel, as_edition, report_kind) as table
with lookup as materialized (
	select * from iaqi_lookup where kind = report_kind
),
last_step as materialized (
	select
		edition,
		max(concentration) filter (pollutant = 'so2') as so2,
		max(concentration) filter (pollutant = 'no2') as no2,
		max(concentration) filter (pollutant = 'pm10') as pm10,
		max(concentration) filter (pollutant = 'pm2_5') as pm2_5,
		max(concentration) filter (pollutant = 'co') as co,
		max(concentration) filter (pollutant = 'o3') as o3
	from lookup
	group by edition
),
edition as materialized (
	select distinct edition, effective_from, effective_to from lookup
	where as_edition is null or edition = as_edition
),
held as materialized (
	select
		edition,
		max(value) filter (rule = 'aqi_needs_six_' || report_kind) as needs_six,
		max(value) filter (rule = 'aqi_needs_gases_' || report_kind) as needs_gases,
		max(value) filter (rule = case report_kind when 'daily' then 'o3_8h_held_above_last' end) as o3,
		max(value) filter (rule = case report_kind when 'hourly' then 'so2_1h_held_above_last' end) as so2
	from air_rules
	group by edition
),
whole as (
	select
		r.*,
		edition.edition,
		cast(half_even(r.so2 * 1000, 1000) as integer) as so2_whole,
		cast(half_even(r.no2 * 1000, 1000) as integer) as no2_whole,
		cast(half_even(r.pm10 * 1000, 1000) as integer) as pm10_whole,
		cast(half_even(r.pm2_5 * 1000, 1000) as integer) as pm2_5_whole,
		cast(half_even(r.co * 1000, 100) as integer) as co_tenths,
		cast(half_even(r.o3 * 1000, 1000) as integer) as o3_whole
	from query_table(rel) as r
	left join edition
		on as_edition is not null or r.day between edition.effective_from and edition.effective_to
),
stepped as (
	select
		whole.*,
		held.needs_six,
		held.needs_gases,
		case when so2_whole <= last_step.so2 then so2_whole when so2_whole is not null and coalesce(held.so2, 1) = 1 then last_step.so2 end as so2_step,
		case when no2_whole <= last_step.no2 then no2_whole when no2_whole is not null then last_step.no2 end as no2_step,
		case when pm10_whole <= last_step.pm10 then pm10_whole when pm10_whole is not null then last_step.pm10 end as pm10_step,
		case when pm2_5_whole <= last_step.pm2_5 then pm2_5_whole when pm2_5_whole is not null then last_step.pm2_5 end as pm2_5_step,
		case when co_tenths <= last_step.co then co_tenths when co_tenths is not null then last_step.co end as co_step,
		case when o3_whole <= last_step.o3 then o3_whole when o3_whole is not null and coalesce(held.o3, 1) = 1 then last_step.o3 end as o3_step
	from whole
	left join last_step on last_step.edition = whole.edition
	left join held on held.edition = whole.edition
),
indexed as (
	select
		stepped.* exclude (so2_step, no2_step, pm10_step, pm2_5_step, co_step, o3_step),
		so2_lookup.iaqi as so2_iaqi,
		no2_lookup.iaqi as no2_iaqi,
		pm10_lookup.iaqi as pm10_iaqi,
		pm2_5_lookup.iaqi as pm2_5_iaqi,
		co_lookup.iaqi as co_iaqi,
		o3_lookup.iaqi as o3_iaqi
	from stepped
	left join lookup as so2_lookup on so2_lookup.pollutant = 'so2' and so2_lookup.edition = stepped.edition
		and so2_lookup.concentration = so2_step
	left join lookup as no2_lookup on no2_lookup.pollutant = 'no2' and no2_lookup.edition = stepped.edition
		and no2_lookup.concentration = no2_step
	left join lookup as pm10_lookup on pm10_lookup.pollutant = 'pm10' and pm10_lookup.edition = stepped.edition
		and pm10_lookup.concentration = pm10_step
	left join lookup as pm2_5_lookup on pm2_5_lookup.pollutant = 'pm2_5' and pm2_5_lookup.edition = stepped.edition
		and pm2_5_lookup.concentration = pm2_5_step
	left join lookup as co_lookup on co_lookup.pollutant = 'co' and co_lookup.edition = stepped.edition
		and co_lookup.concentration = co_step
	left join lookup as o3_lookup on o3_lookup.pollutant = 'o3' and o3_lookup.edition = stepped.edition
		and o3_lookup.concentration = o3_step
),
largest as (
	select
		*,
		greatest(so2_iaqi, no2_iaqi, pm10_iaqi, pm2_5_iaqi, co_iaqi, o3_iaqi) as largest_iaqi,
		6 - ((so2_iaqi is not null)::int + (no2_iaqi is not null)::int + (pm10_iaqi is not null)::int + (pm2_5_iaqi is not null)::int + (co_iaqi is not null)::int + (o3_iaqi is not null)::int) as missing_count,
		coalesce(not_monitored, '') as excused
	from indexed
),
lacking as (
	select
		*,
		(so2_iaqi is null and not contains(excused, ',so2,')) or (no2_iaqi is null and not contains(excused, ',no2,'))
			or (co_iaqi is null and not contains(excused, ',co,')) or (o3_iaqi is null and not contains(excused, ',o3,')) as lacks_gas,
		(pm10_iaqi is null and not contains(excused, ',pm10,')) or (pm2_5_iaqi is null and not contains(excused, ',pm2_5,')) as lacks_particles
	from largest
),
judged as (
	select
		* exclude (largest_iaqi, needs_six, needs_gases, excused, lacks_gas, lacks_particles),
		case
			when missing_count = 0 or largest_iaqi > 100 then largest_iaqi
			when needs_six = 1 and (lacks_gas or lacks_particles) then null
			when needs_gases = 1 and lacks_gas then null
			else largest_iaqi
		end as aqi
	from lacking
)
select
	judged.*,
	category.level as level,
	category.name_zh as category,
	case when aqi > 50 then list_filter([
		case when so2_iaqi = aqi then 'so2' end,
		case when no2_iaqi = aqi then 'no2' end,
		case when pm10_iaqi = aqi then 'pm10' end,
		case when pm2_5_iaqi = aqi then 'pm2_5' end,
		case when co_iaqi = aqi then 'co' end,
		case when o3_iaqi = aqi then 'o3' end
	], lambda p: p is not null) end as primary_pollutants
from judged
left join air_categories as category
	on category.edition = judged.edition and judged.aqi between category.aqi_from and category.aqi_to;
