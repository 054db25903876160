-- Grain: a slot and an item: its mean over the period, judged, by the basis (water_basis; or samples). slots, standard and bounds as in
-- water_means_judged. Only the relation that the basis names is planned.
-- building material: relation
-- order: 10
create or replace macro water_means(slots, standard, scan_from, scan_to, basis) as table
with kept as (
	select s.row_id, s.period, s.date_to as day, s.waterbody, s.target_class, r.* exclude (day, section_code)
	from query_table(slots) as s
	join water_month_reading as r on r.day = s.date_from and r.section_code = s.section_code
),
counted as (
	select * from water_means_judged(slots, standard, scan_from, scan_to, basis)
)
select * from query_table(if(basis = 'kept', 'kept', 'counted'));
