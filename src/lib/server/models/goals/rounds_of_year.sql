-- Grain: a round of the calendar year of on_date that is asked for by then, its days of grace (settings goal.round_grace.*) over: a day (日), a week from Monday to Sunday (周; the first contains
-- 1 January), a month (月), a quarter (季度) or the year (年).
-- building material: relation
-- order: 1
create or replace macro rounds_of_year(on_date) as table
with grace as (
	select setting_key[18:] as span, cast(value as integer) as days
	from setting_on(on_date)
	where setting_key like 'goal.round_grace.%'
),
begun as (
	select '日' as span, interval 1 day as step, date_trunc('year', on_date) as first_day
	union all select '周', interval 7 day, date_trunc('week', date_trunc('year', on_date))
	union all select '月', interval 1 month, date_trunc('year', on_date)
	union all select '季度', interval 3 month, date_trunc('year', on_date)
	union all select '年', interval 1 year, date_trunc('year', on_date)
),
laid as (
	select span, step, cast(unnest(generate_series(cast(first_day as timestamp), cast(on_date as timestamp), step)) as date) as date_from
	from begun
)
select l.span, l.date_from, cast(l.date_from + l.step as date) - 1 as date_to
from laid as l
left join grace as g on g.span = case l.span when '日' then 'day' when '周' then 'week' when '月' then 'month' when '季度' then 'quarter' else 'year' end
where cast(l.date_from + l.step as date) - 1 + coalesce(g.days, 0) <= on_date;
