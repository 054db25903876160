-- Grain: a ledger goal: what the notice lays down for all its items.
-- deadline: the day the notice names. share_percent: the part of the planned amount that is asked for (10 %).
-- limit_months, limit_days: a clock from started_on; limit_at_least: not sooner than that (前一天) instead of not later.
-- own_days: rows come up over time (limits, zeroes), so they fall due on their own days and not by milestones.
-- by_item: each item has a day of its own, so one late item is enough to be overdue.
-- not null: goal_id, limit_at_least, own_days, by_item
-- order: 1
-- kept: statement
create or replace table ledger_terms as
select
	ledger_goal as goal_id,
	max(deadline) as deadline,
	max(quantity) filter (arithmetic = 'share' and unit_zh = '%') as share_percent,
	cast(max(quantity) filter (arithmetic = 'limit' and unit_en = 'month') as integer) as limit_months,
	cast(max(quantity) filter (arithmetic = 'limit' and unit_en = 'day') as integer) as limit_days,
	bool_or(arithmetic = 'limit' and direction = 'at_least') as limit_at_least,
	bool_or(arithmetic in ('limit', 'zero')) as own_days,
	bool_or(arithmetic in ('limit', 'zero', 'date')) as by_item
from statements
where ledger_goal is not null
group by ledger_goal;
