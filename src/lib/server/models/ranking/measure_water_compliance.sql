-- Grain: a period and a ranked unit: share of the sections it answers for whose mean meets the target, percent, one decimal half-even.
-- Each section is judged by its monthly mean; 断流, 冰冻, 无水 and 停测 are neither pass nor fail. Upstream deduction by the setting
-- water.deduction_ranking (water_deducted_period).
-- received: sections with a verdict; expected: sections in force with a target. Not ranked: no_section, not_judged.
-- building material: relation
-- order: 0
create or replace macro measure_water_compliance(periods, scan_from, scan_to, basis) as table
with verdicts as (
	select * from water_deducted_period(periods, scan_from, scan_to, basis)
),
counted as (
	select
		period,
		answering_code as area_code,
		count(*) as expected,
		count(*) filter (status in ('met', 'failed', 'not_increased')) as received,
		count(*) filter (status in ('met', 'not_increased')) as met
	from verdicts
	where target_class is not null and not reference_point
	group by period, answering_code
)
select
	p.period,
	u.area_code,
	cast(percent_even(c.met, c.received) as decimal(14, 4)) as value,
	cast(coalesce(c.received, 0) as integer) as received,
	cast(coalesce(c.expected, 0) as integer) as expected,
	case
		when c.area_code is null then 'no_section'
		when c.received = 0 then 'not_judged'
	end as not_ranked
from units as u
cross join query_table(periods) as p
left join counted as c on c.area_code = u.area_code and c.period = p.period
where u.kind <> 'city';
