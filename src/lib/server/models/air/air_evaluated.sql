-- Grain: a row of the relation (line, day and six concentrations as in air_judged), judged and written as texts for `duibiao evaluate`.
-- Joint primary pollutants are joined by +.
-- building material: relation
-- order: 3
create or replace macro air_evaluated(rel, as_edition, report_kind) as table
select
	line,
	edition,
	cast(aqi as varchar) as aqi,
	category,
	pollutant_names(primary_pollutants) as "primary",
	cast(so2_iaqi as varchar) as so2_iaqi,
	cast(no2_iaqi as varchar) as no2_iaqi,
	cast(pm10_iaqi as varchar) as pm10_iaqi,
	cast(pm2_5_iaqi as varchar) as pm2_5_iaqi,
	cast(co_iaqi as varchar) as co_iaqi,
	cast(o3_iaqi as varchar) as o3_iaqi
from air_judged(rel, as_edition, report_kind);
