-- Grain: a day on which the finished amount of one ledger goal changed, as known on on_date: the change and the sum so far.
-- parameters: goal varchar, on_date date
-- not null: day, quantity, done
-- order: 1
create or replace macro goal_progress(goal, on_date) as table
with daily as (
	select day, sum(quantity) as quantity
	from ledger_progress(on_date)
	where goal_id = goal
	group by day
)
select
	day,
	cast(quantity as decimal(14, 3)) as quantity,
	cast(sum(quantity) over (order by day) as decimal(14, 3)) as done
from daily;
