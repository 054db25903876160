-- Grain: a ledger goal and a unit as of a day: planned, done, due and owed. planned = done − surplus + open. rel: rows of ledger_state.
-- due is null where no day is known. A unit with milestones and no row in the ledger has items = 0 and owes what is due;
-- the city with milestones and no row (items = 0) stands for the goal as a whole: see ledger_goals.
-- building material: relation
-- order: 5
create or replace macro counties_of(rel, on_date) as table
with counted as materialized (
	select
		goal_id,
		area_code,
		max(unit) as unit,
		max(as_of) as reported_on,
		count(*) as items,
		count(*) filter (finished) as items_done,
		count(*) filter (closed) as items_closed,
		count(*) filter (begun) as items_begun,
		count(*) filter (overdue_days > 0) as items_overdue,
		count(*) filter (late) as items_late,
		max(overdue_days) as longest_overdue_days,
		sum(base) as base,
		sum(planned) as planned,
		sum(done) as done,
		sum(open) as open,
		sum(surplus) as surplus,
		max(done_on) filter (done_on <= on_date) as last_done_on,
		max(closed_on) filter (closed) as last_closed_on,
		bool_or(by_item) as by_item,
		max(share_percent) as share_percent
	from query_table(rel)
	group by goal_id, area_code
),
dues as (
	select
		s.goal_id,
		s.area_code,
		bool_or(from_milestones) as from_milestones,
		coalesce(max(quantity_due) filter (due_on <= on_date), 0) as due,
		min(due_on) filter (due_on <= on_date and quantity_due > coalesce(c.done, 0)) as owed_since,
		min(due_on) filter (due_on > on_date) as next_due_on,
		arg_min(quantity_due, due_on) filter (due_on > on_date) as next_due,
		max(due_on) as final_due_on,
		max(quantity_due) as final_due
	from due_steps_of(rel) as s
	left join counted as c on c.goal_id = s.goal_id and c.area_code = s.area_code
	group by s.goal_id, s.area_code
),
joined as (
	select
		coalesce(c.goal_id, d.goal_id) as goal_id,
		coalesce(c.area_code, d.area_code) as area_code,
		coalesce(c.items, 0) as items,
		coalesce(c.planned, d.final_due) as planned,
		coalesce(c.open, d.final_due) as open,
		coalesce(c.done, 0) as done,
		coalesce(greatest(d.due - coalesce(c.done, 0), 0), 0) as owed,
		coalesce(c.by_item, false) as by_item,
		c.* exclude (goal_id, area_code, items, planned, open, done, by_item),
		d.* exclude (goal_id, area_code)
	from counted as c
	full join dues as d on d.goal_id = c.goal_id and d.area_code = c.area_code
),
judged as (
	select
		*,
		progress_state(
			on_date, items, items_closed, items_begun, items_overdue, open, due, owed, final_due_on, by_item
		) as verdict
	from joined
)
select
	goal_id,
	j.area_code,
	coalesce(u.kind = 'city', false) as is_city,
	unit,
	reported_on,
	cast(items as integer) as items,
	cast(coalesce(items_done, 0) as integer) as items_done,
	cast(coalesce(items_closed, 0) as integer) as items_closed,
	cast(coalesce(items_begun, 0) as integer) as items_begun,
	cast(coalesce(items_overdue, 0) as integer) as items_overdue,
	cast(coalesce(items_late, 0) as integer) as items_late,
	cast(coalesce(longest_overdue_days, 0) as integer) as longest_overdue_days,
	cast(base as decimal(14, 3)) as base,
	cast(planned as decimal(14, 3)) as planned,
	cast(done as decimal(14, 3)) as done,
	cast(open as decimal(14, 3)) as open,
	cast(coalesce(surplus, 0) as decimal(14, 3)) as surplus,
	cast(due as decimal(14, 3)) as due,
	cast(owed as decimal(14, 3)) as owed,
	owed_since,
	from_milestones,
	next_due_on,
	cast(next_due as decimal(14, 3)) as next_due,
	final_due_on,
	cast(final_due as decimal(14, 3)) as final_due,
	last_done_on,
	last_closed_on,
	by_item,
	share_percent,
	verdict.state as state,
	verdict.reason as reason
from judged as j
left join units as u on u.area_code = j.area_code;
