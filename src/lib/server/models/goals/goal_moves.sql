-- Grain: a ledger goal and a unit whose amounts differ between what was known on two days: since (the last meeting) and on_date.
-- parameters: since date, on_date date
-- not null: goal_id, area_code, done, done_before, closed, closed_before
-- order: 2
create or replace macro goal_moves(since, on_date) as table
with now as (
	select goal_id, area_code, sum(quantity_done) as done, count(*) filter (status = 'closed') as closed
	from ledger_latest(on_date)
	group by goal_id, area_code
),
before as (
	select goal_id, area_code, sum(quantity_done) as done, count(*) filter (status = 'closed') as closed
	from ledger_latest(since)
	group by goal_id, area_code
)
select
	goal_id,
	area_code,
	cast(coalesce(now.done, 0) as decimal(14, 3)) as done,
	cast(coalesce(before.done, 0) as decimal(14, 3)) as done_before,
	cast(coalesce(now.closed, 0) as integer) as closed,
	cast(coalesce(before.closed, 0) as integer) as closed_before
from now
full join before using (goal_id, area_code)
where coalesce(now.done, 0) <> coalesce(before.done, 0) or coalesce(now.closed, 0) <> coalesce(before.closed, 0);
