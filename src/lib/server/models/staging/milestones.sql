-- Grain: a goal, a unit and a day: the amount that the unit must have finished by then, counted from the start.
-- not null: goal_id, area_code, due_on, quantity_due, source
-- order: 2
-- kept: milestone
create or replace table milestones as
select goal_id, area_code, due_on, quantity_due, source
from milestone
where rowid in (
	select arg_max(rowid, (batch_no, line))
	from milestone
	where batch_no in (select batch_no from live_batch)
	group by goal_id, area_code, due_on
);
