-- rel: a measure over the periods now, before and year. Grain: a ranked unit: this period beside the period before (movement) and the same period of last year (change).
-- 变化程度: (now − last year) ÷ last year of the printed values, percent, one decimal half-even, where relative; else the difference
-- (percentage points, days, alarms). Ranked by change with the best improvement first. Units without a figure last year have no change.
-- Target: of the unit itself before the one for every unit; span says for which length of period it holds.
-- A cumulative count (days, alarms) is judged before its span is over only where nothing can turn it: reached, or exceeded.
-- building material: relation
-- order: 11
create or replace macro compared(rel, indicator_id, span_name, lower_is_better, relative, cumulative, date_from, date_to) as table
with beside as (
	select
		area_code,
		max(value) filter (period = 'now') as value,
		max(rank) filter (period = 'now') as rank,
		bool_or(tied) filter (period = 'now') as tied,
		max(received) filter (period = 'now') as received,
		max(expected) filter (period = 'now') as expected,
		max(not_ranked) filter (period = 'now') as not_ranked,
		max(rank) filter (period = 'before') as before_rank,
		max(value) filter (period = 'year' and not_ranked is null) as year_value,
		max(rank) filter (period = 'year') as year_rank
	from ranked(rel, lower_is_better, date_to)
	group by area_code
),
mark as (
	select area_code, value, direction, source
	from targets
	where indicator = indicator_id and span = span_name and date_to between period_from and period_to
),
apart as (
	select
		*,
		case when rank is not null and year_rank is not null then value - year_value end as difference,
		cast(year_value * 10000 as bigint) as year_whole,
		cast(difference * 10000 as bigint) * 1000 as difference_whole
	from beside
),
changed as (
	select
		*,
		case
			when not relative then cast(difference as decimal(14, 4))
			when year_whole <> 0 then cast(cast(half_even(difference_whole, year_whole) as decimal(18, 0)) * 0.1 as decimal(14, 4))
		end as change
	from apart
)
select
	c.area_code,
	c.value,
	cast(c.rank as integer) as rank,
	c.tied,
	c.received,
	c.expected,
	c.not_ranked,
	cast(c.before_rank as integer) as before_rank,
	c.year_value,
	cast(c.year_rank as integer) as year_rank,
	c.change,
	case when c.change is not null
		then cast(rank() over (order by c.change * case when lower_is_better then 1 else -1 end nulls last) as integer)
	end as change_rank,
	c.change is not null and count(*) over (partition by c.change) > 1 as change_tied,
	coalesce(own.value, general.value) as target_value,
	coalesce(own.direction, general.direction) as target_direction,
	coalesce(own.source, general.source) as target_source,
	case
		when c.rank is null then null
		when coalesce(own.direction, general.direction) = 'at_most' then
			case
				when c.value > coalesce(own.value, general.value) then false
				when not cumulative or span_is_over then true
			end
		when coalesce(own.direction, general.direction) = 'at_least' then
			case
				when c.value >= coalesce(own.value, general.value) then true
				when not cumulative or span_is_over then false
			end
	end as meets
from changed as c
cross join (
	select case span_name
		when 'month' then date_to = last_day(date_to)
		else date_to = last_day(make_date(year(date_to), 12, 1))
	end as span_is_over
) as span
left join mark as own on own.area_code = c.area_code
left join mark as general on general.area_code is null;
