-- Grain: a section whose mean of the year up to a day misses its target and an item that does: what the mean of all weeks to come may be
-- at most (oxygen: must be at least) for the mean of the year to lie at the limit. A year is the mean of its months, a month of its samples;
-- one sample a week to come, in the month of its Monday. With the months before Σ, the samples of this month s of k, the weeks to come in
-- it w, the months after it f: X = ((S·T − Σ)·(k+w) − s) ÷ (f·(k+w) + w), T months with a value; rounded to the side of the limit at the
-- evaluation decimals. need is empty where X would lie below 0: it can't be reached any more. pH has none.
-- parameters: date_from date, date_to date, year_to date
-- not null: section_code, item, weeks, months
-- order: 13
create or replace macro water_year_need(date_from, date_to, year_to) as table
with periods as (
	select 'year' as period, date_from as date_from, date_to as date_to
	union all
	select 'month', cast(m as date), least(last_day(cast(m as date)), date_to)
	from generate_series(date_from, date_to, interval 1 month) as t (m)
),
standard as materialized (
	select * from water_limits
),
slots as materialized (
	select * from water_slots('periods')
),
readings as materialized (
	select * from water_readings('slots', 'standard', date_from, date_to, 'months')
),
to_come as (
	select
		count(*) as weeks,
		count(*) filter (month_index(monday) = month_index(date_to)) as here,
		count(distinct month_index(monday)) filter (month_index(monday) > month_index(date_to)) as months_after
	from generate_series(date_trunc('week', date_to) + interval 7 day, year_to, interval 7 day) as t (monday)
),
missing_target as (
	select s.section_code, r.item, r.value, l.direction, l.limits[s.target_class] as limit_value, l.evaluation_decimals
	from readings as r
	join slots as s on s.row_id = r.row_id and s.period = 'year' and not s.reference_point
	join standard as l on l.item = r.item and l.waterbody = r.waterbody and r.day between l.effective_from and l.effective_to
	where r.judged and r.class > s.target_class
),
months as (
	select
		s.section_code,
		r.item,
		count(*) filter (month_index(s.date_from) < month_index(date_to)) as months_before,
		coalesce(sum(hundred_millionths(r.exact)) filter (month_index(s.date_from) < month_index(date_to)), 0) as before,
		coalesce(max(r.samples) filter (month_index(s.date_from) = month_index(date_to)), 0) as k,
		coalesce(max(hundred_millionths(r.exact) * r.samples) filter (month_index(s.date_from) = month_index(date_to)), 0) as s
	from readings as r
	join slots as s on s.row_id = r.row_id and s.period = 'month'
	where r.exact is not null
	group by s.section_code, r.item
),
placed as (
	select
		t.*,
		c.weeks,
		c.here,
		c.months_after,
		m.s,
		m.before,
		-- a month without a sample and without a week to come has no part in the year
		greatest(m.k + c.here, 1) as in_month,
		m.months_before + (m.k + c.here > 0)::integer + c.months_after as months
	from missing_target as t
	join months as m on m.section_code = t.section_code and m.item = t.item
	cross join to_come as c
),
solved as (
	select
		*,
		cast(hundred_millionths(limit_value) * months - before as hugeint) * in_month - s as left_over,
		cast(months_after * in_month + here as hugeint) * ten_to(8 - evaluation_decimals) as spread
	from placed
)
select
	section_code,
	item,
	direction,
	value as mean,
	limit_value,
	cast(weeks as integer) as weeks,
	cast(months as integer) as months,
	case when spread > 0 and left_over >= 0 and limit_value is not null then
		cast(
			cast(case direction when 'at_least' then (left_over + spread - 1) // spread else left_over // spread end as decimal(18, 0))
			* cast(ten_to(8 - evaluation_decimals) as decimal(18, 0)) * 0.00000001
		as decimal(18, 8))
	end as need
from solved;
