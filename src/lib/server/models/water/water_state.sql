-- Grain: a slot that a sampling came from: class and state of the water (water_found), by the basis (water_basis; or samples).
-- slots and bounds as in water_means_judged; readings as water_readings gives them on this basis.
-- building material: relation
-- order: 10
create or replace macro water_state(slots, readings, scan_from, scan_to, basis) as table
with kept as (
	select s.row_id, c.* exclude (day, section_code)
	from query_table(slots) as s
	join water_month_class as c on c.day = s.date_from and c.section_code = s.section_code
),
samplings as (
	select * from water_samplings(slots, scan_from, scan_to)
),
counted as (
	select * from water_found('samplings', readings)
)
select * from query_table(if(basis = 'kept', 'kept', 'counted'));
