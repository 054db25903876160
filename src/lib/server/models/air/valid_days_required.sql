-- Grain: a period and a calendar month in it: valid days that it needs, and how many its whole period needs besides.
-- GB 3095 表4: 27 in a month (February 25), 324 in a whole year. running_days: days of the month after the period's end, which can
-- still bring a running month there.
-- periods: a relation of period, date_from, date_to.
-- building material: relation
-- order: 3
create or replace macro valid_days_required(periods) as table
with period as (
	select * from query_table(periods)
),
month as (
	select *, cast(unnest(generate_series(date_trunc('month', date_from), date_to, interval 1 month)) as date) as month_from
	from period
)
select
	period,
	month_from,
	(
		select max(value) from air_rules
		where rule = case when month(month_from) = 2 then 'valid_days_february' else 'valid_days_month' end
			and month_from between effective_from and effective_to
	) as days,
	greatest(date_diff('day', date_to, last_day(month_from)), 0) as running_days,
	count(*) over (partition by period) as months,
	case
		when date_from = date_trunc('year', date_from) and date_to = last_day(make_date(year(date_from), 12, 1))
		then (
			select max(value) from air_rules
			where rule = 'valid_days_year' and date_from between effective_from and effective_to
		)
		else 0
	end as year_days
from month;
