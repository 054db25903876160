-- Grain: a period and a calendar month in it: valid days that it needs, and how many its whole period needs besides.
-- GB 3095 表4: 27 in a month (February 25), 324 in a whole year. running_days: days of the month outside the period, before it or after
-- it: a running month can still get there, and a span that cuts a month is not asked for more than it has.
-- part_from, part_to: the days of the month that lie in the period.
-- periods: a relation of period, date_from, date_to.
-- building material: relation
-- order: 3
create or replace macro valid_days_required(periods) as table
with month as (
	select period, date_from, date_to, cast(unnest(generate_series(date_trunc('month', date_from), date_to, interval 1 month)) as date) as month_from
	from query_table(periods)
)
select
	m.period,
	m.month_from,
	greatest(m.date_from, m.month_from) as part_from,
	least(m.date_to, last_day(m.month_from)) as part_to,
	max(r.value) filter (
		r.rule = case when month(m.month_from) = 2 then 'valid_days_february' else 'valid_days_month' end
		and m.month_from between r.effective_from and r.effective_to
	) as days,
	greatest(date_diff('day', m.date_to, last_day(m.month_from)), 0) + greatest(date_diff('day', m.month_from, m.date_from), 0) as running_days,
	date_diff('month', m.date_from, m.date_to) + 1 as months,
	case
		when m.date_from = date_trunc('year', m.date_from) and m.date_to = last_day(make_date(year(m.date_from), 12, 1))
		then max(r.value) filter (r.rule = 'valid_days_year' and m.date_from between r.effective_from and r.effective_to)
		else 0
	end as year_days
from month as m
left join air_rules as r on r.rule in ('valid_days_month', 'valid_days_february', 'valid_days_year')
group by m.period, m.month_from, m.date_from, m.date_to;
