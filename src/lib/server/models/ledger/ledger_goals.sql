-- Grain: a ledger goal as of a day, over all units. owed is the sum of what each unit owes: one county's lead doesn't pay another's debt.
-- Milestones of the city that has no rows of its own hold for the whole: due and owed are at least theirs.
-- A share (10 %) is asked of the whole: planned is at least that share of base.
-- counties counts units other than the city; counties_done those with nothing open; counties_due those whose whole amount is due.
-- parameters: on_date date
-- not null: goal_id, items, items_done, items_closed, items_overdue, items_late, planned, done, open, surplus, owed, counties, counties_done, counties_due, counties_owing, longest_overdue_days, state, reason
-- order: 7
create or replace macro ledger_goals(on_date) as table
with by_unit as materialized (
	select *, is_city and items = 0 as whole
	from ledger_counties(on_date)
),
nearest as (
	select goal_id, min(next_due_on) as nearest_due_on
	from by_unit
	group by goal_id
),
summed as (
	select
		goal_id,
		max(unit) as unit,
		max(reported_on) as reported_on,
		sum(items) as items,
		sum(items_done) as items_done,
		sum(items_closed) as items_closed,
		sum(items_begun) as items_begun,
		sum(items_overdue) as items_overdue,
		sum(items_late) as items_late,
		max(longest_overdue_days) as longest_overdue_days,
		sum(base) as base,
		coalesce(sum(planned) filter (not whole), 0) as planned_by_unit,
		coalesce(sum(open) filter (not whole), 0) as open_by_unit,
		sum(done) as done,
		sum(base) * max(share_percent) * 0.01 as share_of_base,
		sum(due) filter (not whole) as due_by_unit,
		coalesce(sum(owed) filter (not whole), 0) as owed_by_unit,
		max(due) filter (whole) as due_of_whole,
		min(owed_since) filter (not whole) as owed_since,
		max(nearest_due_on) as next_due_on,
		sum(if(next_due_on = nearest_due_on, next_due, due)) filter (not whole) as next_by_unit,
		max(if(next_due_on = nearest_due_on, next_due, due)) filter (whole) as next_of_whole,
		max(final_due_on) as final_due_on,
		sum(final_due) filter (not whole) as final_by_unit,
		max(final_due) filter (whole) as final_of_whole,
		bool_or(from_milestones) as from_milestones,
		max(last_done_on) as last_done_on,
		max(last_closed_on) as last_closed_on,
		bool_or(by_item) as by_item,
		count(*) filter (not is_city and items > 0) as counties,
		count(*) filter (not is_city and items > 0 and open = 0) as counties_done,
		count(*) filter (not is_city and due > 0 and due >= planned) as counties_due,
		count(*) filter (not whole and owed > 0) as counties_owing
	from by_unit
	join nearest using (goal_id)
	group by goal_id
),
shared as (
	select *, case when final_due_on <= on_date then share_of_base end as share_due
	from summed
),
whole as (
	select
		*,
		greatest(planned_by_unit, share_of_base) as planned,
		greatest(open_by_unit, share_of_base - done) as open,
		greatest(due_by_unit, due_of_whole, share_due) as due,
		greatest(owed_by_unit, due_of_whole - done, share_due - done) as owed,
		case when next_due_on is not null then greatest(next_by_unit, next_of_whole) end as next_due,
		greatest(final_by_unit, final_of_whole) as final_due
	from shared
),
judged as (
	select
		*,
		progress_state(
			on_date, items, items_closed, items_begun, items_overdue, open, due, owed, final_due_on, by_item
		) as verdict
	from whole
)
select
	goal_id,
	unit,
	reported_on,
	cast(items as integer) as items,
	cast(items_done as integer) as items_done,
	cast(items_closed as integer) as items_closed,
	cast(items_overdue as integer) as items_overdue,
	cast(items_late as integer) as items_late,
	cast(longest_overdue_days as integer) as longest_overdue_days,
	cast(base as decimal(14, 3)) as base,
	cast(planned as decimal(14, 3)) as planned,
	cast(done as decimal(14, 3)) as done,
	cast(open as decimal(14, 3)) as open,
	cast(done + open - planned as decimal(14, 3)) as surplus,
	cast(due as decimal(14, 3)) as due,
	cast(owed as decimal(14, 3)) as owed,
	owed_since,
	coalesce(from_milestones, false) as from_milestones,
	next_due_on,
	cast(next_due as decimal(14, 3)) as next_due,
	final_due_on,
	cast(final_due as decimal(14, 3)) as final_due,
	last_done_on,
	last_closed_on,
	cast(counties as integer) as counties,
	cast(counties_done as integer) as counties_done,
	cast(counties_due as integer) as counties_due,
	cast(counties_owing as integer) as counties_owing,
	verdict.state as state,
	verdict.reason as reason
from judged;
