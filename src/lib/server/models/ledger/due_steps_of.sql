-- Grain: a goal, a unit and a day: the amount due from the unit by then, counted from the start. rel: rows of ledger_state.
-- Milestones where the unit has any for the goal, else the days of its items; goals whose rows come up over time
-- (ledger_terms.own_days) fall due by their items alone.
-- building material: relation
-- order: 3
create or replace macro due_steps_of(rel) as table
with staged as (
	select goal_id, area_code, due_on, quantity_due
	from milestones
	where goal_id not in (select goal_id from ledger_terms where own_days)
)
select goal_id, area_code, due_on, quantity_due, true as from_milestones
from staged
union all
select
	goal_id,
	area_code,
	due_on,
	cast(sum(sum(planned)) over (partition by goal_id, area_code order by due_on) as decimal(14, 3)),
	false
from query_table(rel)
anti join staged using (goal_id, area_code)
where due_on is not null
group by goal_id, area_code, due_on;
