-- Grain: a ledger goal, a unit and a day after on_date up to until on which more falls due than the unit has done: what is missing by then.
-- parameters: on_date date, until date
-- not null: goal_id, area_code, due_on, quantity_due, missing
-- order: 1
create or replace macro goal_upcoming(on_date, until) as table
with state as materialized (
	select * from ledger_state(on_date)
),
done as (
	select goal_id, area_code, sum(done) as done
	from state
	group by goal_id, area_code
)
select
	s.goal_id,
	s.area_code,
	s.due_on,
	s.quantity_due,
	cast(s.quantity_due - coalesce(d.done, 0) as decimal(14, 3)) as missing
from due_steps_of('state') as s
left join done as d on d.goal_id = s.goal_id and d.area_code = s.area_code
where s.due_on > on_date and s.due_on <= until and s.quantity_due > coalesce(d.done, 0);
