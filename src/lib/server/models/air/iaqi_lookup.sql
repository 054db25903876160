-- Grain: an edition, a kind of report, a pollutant and a whole concentration (µg/m³; CO in tenths of mg/m³) up to the last
-- breakpoint: its IAQI. HJ 633 6.2 (2012), 4.2 (2026): linear between breakpoints, always rounded up; the ceiling is of an integer
-- ratio because doubles give wrong ceilings. A value on a breakpoint takes the breakpoint's IAQI.
-- kind daily: 24 h means and the O3 8 h maximum; hourly: 1 h values, particles on their 24 h breakpoints (HJ 633-2026, practice before).
-- not null: edition, effective_from, effective_to, kind, pollutant, concentration, iaqi
-- order: 1
-- kept: air_breakpoint
create or replace table iaqi_lookup as
with column_of (kind, pollutant, averaging) as (
	values
		('daily', 'so2', '24h'), ('daily', 'no2', '24h'), ('daily', 'pm10', '24h'),
		('daily', 'pm2_5', '24h'), ('daily', 'co', '24h'), ('daily', 'o3', '8h'),
		('hourly', 'so2', '1h'), ('hourly', 'no2', '1h'), ('hourly', 'pm10', '24h'),
		('hourly', 'pm2_5', '24h'), ('hourly', 'co', '1h'), ('hourly', 'o3', '1h')
),
breakpoint as (
	select
		edition,
		effective_from,
		coalesce(effective_to, date '9999-12-31') as effective_to,
		kind,
		pollutant,
		iaqi,
		cast(concentration * case when pollutant = 'co' then 10 else 1 end as integer) as concentration
	from air_breakpoint
	join column_of using (pollutant, averaging)
	where batch_no in (select batch_no from live_batch)
),
segment as (
	select
		*,
		lag(concentration) over ladder as low,
		lag(iaqi) over ladder as low_iaqi
	from breakpoint
	window ladder as (partition by edition, kind, pollutant order by concentration)
)
select
	edition,
	effective_from,
	effective_to,
	kind,
	pollutant,
	step as concentration,
	cast(
		low_iaqi + ((iaqi - low_iaqi) * (step - low) + (segment.concentration - low) - 1) // (segment.concentration - low)
	as integer) as iaqi
from segment, unnest(range(low + 1, segment.concentration + 1)) as t (step)
where low is not null
union all
select edition, effective_from, effective_to, kind, pollutant, concentration, iaqi
from breakpoint
where concentration = 0;
