-- Grain: a row_id and an item of the relation (as water_values): its value.
-- One usable value: as printed, with its mark. Several: arithmetic mean of each part, then of the parts (a year is the mean of its
-- months), below detection at half the limit (环办监测函〔2020〕82号 7), then half-even by the evaluation decimals (GB/T 8170), one
-- significant digit kept where that would give 0. pH through the mean H⁺: the one place where DOUBLE is used.
-- A suspect 0 and a bare ND stay out of a mean; without any other value they are handed on with their mark, to be named.
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
		max(mark) filter (usable) as usable_mark,
		max(mark) as any_mark,
		-- twice the sum in millionths, so that half a limit is a whole number
		cast(
			cast(2 * sum(value) filter (usable) - coalesce(sum(value) filter (usable and mark = '<'), 0) as decimal(30, 6)) * 1000000
		as bigint) as doubled,
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
		max(usable_mark) as usable_mark,
		max(any_mark) as any_mark,
		-- one part: the exact ratio; several: the sum of their means to eight decimals
		case
			when item = 'ph' then cast(-log10(avg(hydrogen)) * 1000000 as bigint)
			when count(doubled) = 1 then cast(max(doubled) as bigint)
			else cast(sum(half_even_tail(0, doubled * 50, samples)) as bigint)
		end as numerator,
		case
			when item = 'ph' then 1000000
			when count(doubled) = 1 then cast(sum(samples) as bigint) * 2000000
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
		kept_places(m.numerator, m.denominator, d.evaluation_decimals) as places
	from summed as m
	join query_table(slots) as s on s.row_id = m.row_id
	left join decimals as d on d.item = m.item and s.date_to between d.effective_from and d.effective_to
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
	case when samples > 1 then half_even_at(numerator, denominator, places) else largest end as value,
	case samples when 1 then usable_mark when 0 then any_mark end as mark
from placed;
