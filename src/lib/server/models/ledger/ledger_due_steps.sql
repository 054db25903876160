-- Grain: a goal, a unit and a day: the amount due from the unit by then, as known on on_date (see due_steps_of).
-- parameters: on_date date
-- not null: goal_id, area_code, due_on, quantity_due, from_milestones
-- order: 4
create or replace macro ledger_due_steps(on_date) as table
with state as (
	select * from ledger_state(on_date)
)
select * from due_steps_of('state');
