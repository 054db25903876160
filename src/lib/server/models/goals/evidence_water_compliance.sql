-- Grain: a month and an answering unit, or the whole city (area_code empty): share of sections at their target, percent, one decimal
-- half-even, set beside goals as circumstantial evidence (旁证). Judged as in measure_water_compliance.
-- parameters: date_from date, date_to date
-- not null: period, received, expected
-- order: 1
create or replace macro evidence_water_compliance(date_from, date_to) as table
with months as (
	select * from months_between(date_from, date_to)
),
counted as (
	select
		period,
		answering_code as area_code,
		count(*) as expected,
		count(*) filter (status in ('met', 'failed')) as received,
		count(*) filter (status = 'met') as met
	from water_period('months', date_from, date_to, true)
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
