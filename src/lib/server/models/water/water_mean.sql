-- Grain: a row_id and an item of the relation (as water_values): its value.
-- One usable value: as printed, with its mark. Several: arithmetic mean of each part, then of the parts (a year is the mean of its
-- months), below detection at half the limit (环办监测函〔2020〕82号 7), then half-even by the evaluation decimals (GB/T 8170), one
-- significant digit kept where that would give 0. pH through the mean H⁺: the one place where DOUBLE is used.
-- A suspect 0 and a bare ND stay out of a mean; without any other value they are handed on with their mark, to be named.
-- Where every value lies below detection the mean is no measurement: it is handed to the judge as the largest of the limits with
-- the mark '<', and `printed` is the mean at half the limits. Else printed is empty.
-- exact: the mean at half the limits before rounding, eight decimals, for indices; empty without a usable value.
-- samples: values that entered; below: of these below detection; left_out: values that could not enter.
-- slots: as water_slots; standard: as water_limits.
-- building material: relation
-- order: 3
create or replace macro water_mean(rel, slots, standard) as table
with marked as (
	select *, water_usable(value, mark) as usable
	from query_table(rel)
),
parts as (
	select
		row_id,
		part,
		item,
		count(*) as values_in,
		count(*) filter (usable) as samples,
		count(*) filter (usable and mark = '<') as below,
		max(value) as largest,
		max(value) filter (usable and mark = '<') as largest_limit,
		max(mark) filter (usable) as usable_mark,
		max(mark) as any_mark,
		-- twice the sum in hundred-millionths, so that half a limit is a whole number
		cast(
			cast(2 * sum(value) filter (usable) - coalesce(sum(value) filter (usable and mark = '<'), 0) as decimal(28, 8)) * 100000000
		as hugeint) as doubled,
		avg(case when item = 'ph' and usable then pow(10, -value::double) end) as hydrogen
	from marked
	group by row_id, part, item
),
summed as (
	select
		row_id,
		item,
		sum(values_in) as values_in,
		cast(sum(samples) as bigint) as samples,
		sum(below) as below,
		max(largest) as largest,
		max(largest_limit) as largest_limit,
		max(usable_mark) as usable_mark,
		max(any_mark) as any_mark,
		-- one part: the exact ratio; several: the sum of their means to eight decimals
		case
			when item = 'ph' then cast(-log10(avg(hydrogen)) * 1000000 as bigint)
			when count(doubled) = 1 then max(doubled)
			else sum(half_even_tail(0, doubled, samples * 2))
		end as numerator,
		case
			when item = 'ph' then 1000000
			when count(doubled) = 1 then cast(sum(samples) as hugeint) * 200000000
			else count(doubled) * 100000000
		end as denominator
	from parts
	group by row_id, item
),
decimals as (
	select distinct item, effective_from, effective_to, evaluation_decimals from query_table(standard)
),
placed as (
	select
		s.period,
		s.date_to as day,
		s.waterbody,
		s.target_class,
		m.*,
		m.samples > 1 and m.below = m.samples as all_below,
		ten_to(kept_places(m.numerator, m.denominator, d.evaluation_decimals)) as tens
	from summed as m
	join query_table(slots) as s on s.row_id = m.row_id
	left join decimals as d on d.item = m.item and s.date_to between d.effective_from and d.effective_to
),
-- step by step, since a macro copies its arguments: a quotient that stands in it four times is planned and divided four times
divided as (
	select *, numerator // denominator as whole, numerator % denominator as rest
	from placed
),
scaled as (
	select *, whole * tens as whole_kept, rest * tens as rest_kept, whole * 100000000 as whole_exact, rest * 100000000 as rest_exact
	from divided
),
rounded as (
	select
		*,
		cast(cast(half_even_tail(whole_kept, rest_kept, denominator) * (100000000 // tens) as decimal(18, 0)) * 0.00000001 as decimal(18, 8)) as kept,
		cast(cast(half_even_tail(whole_exact, rest_exact, denominator) as decimal(18, 0)) * 0.00000001 as decimal(18, 8)) as exact
	from scaled
)
select
	row_id,
	period,
	day,
	waterbody,
	target_class,
	item,
	cast(samples as integer) as samples,
	cast(below as integer) as below,
	cast(values_in - samples as integer) as left_out,
	case when all_below then largest_limit when samples > 1 then kept else largest end as value,
	case when all_below then '<' when samples = 1 then usable_mark when samples = 0 then any_mark end as mark,
	case when all_below then kept end as printed,
	case when samples > 0 then exact end as exact
from rounded;
