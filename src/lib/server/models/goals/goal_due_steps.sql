-- Grain: a day on which more of one ledger goal falls due, past or to come: the amount due by then over all units.
-- Milestones of the city that has no rows of its own hold for the whole (see ledger_goals).
-- parameters: goal varchar, on_date date
-- not null: due_on, quantity_due
-- order: 1
create or replace macro goal_due_steps(goal, on_date) as table
with state as materialized (
	select * from ledger_state(on_date) where goal_id = goal
),
steps as materialized (
	select
		s.area_code,
		s.due_on,
		s.quantity_due,
		s.area_code in (select area_code from units where kind = 'city')
			and s.area_code not in (select area_code from state) as whole
	from due_steps_of('state') as s
	where s.goal_id = goal
),
days as (
	select distinct due_on
	from steps
),
reached as (
	select d.due_on, s.area_code, s.whole, max(s.quantity_due) as quantity_due
	from days as d
	join steps as s on s.due_on <= d.due_on
	group by d.due_on, s.area_code, s.whole
)
select
	due_on,
	cast(
		greatest(sum(quantity_due) filter (not whole), max(quantity_due) filter (whole))
	as decimal(14, 3)) as quantity_due
from reached
group by due_on;
