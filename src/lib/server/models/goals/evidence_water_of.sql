-- Grain: a month of a relation and an answering unit, or the whole city (area_code empty): share of sections at their target, percent, one
-- decimal half-even. Judged as in measure_water_compliance. scan_from, scan_to: raw bounds around all
-- months, which are whole; a month that the later bound cuts is judged up to it.
-- building material: relation
-- order: 1
create or replace macro evidence_water_of(months, scan_from, scan_to) as table
with counted as (
	select
		period,
		answering_code as area_code,
		count(*) as expected,
		count(*) filter (status in ('met', 'failed')) as received,
		count(*) filter (status = 'met') as met
	from water_period(
		months, scan_from, scan_to,
		water_basis(scan_from = date_trunc('month', scan_from)::date and scan_to = last_day(scan_to))
	)
	where target_class is not null and not reference_point
	group by grouping sets ((period, answering_code), (period))
)
select
	period,
	area_code,
	cast(percent_even(met, received) as decimal(14, 4)) as value,
	cast(received as integer) as received,
	cast(expected as integer) as expected
from counted;
