-- Grain: a period and an area with data: composite index, main pollutant, coverage (periods as in air_pollutant, see air_composed).
-- building material: relation
-- order: 8
create or replace macro air_index(periods, scan_from, scan_to, profile_name, whole) as table
with pollutants as (
	select * from air_pollutant(periods, scan_from, scan_to, profile_name, whole)
)
select * from air_composed('pollutants');
