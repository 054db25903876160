-- Grain: an item of one ledger goal as of a day (see ledger_state).
-- parameters: goal varchar, on_date date
-- not null: item_id, as_of, area_code, name, base, planned, done, open, status, finished, closed, overdue_days, late_days, late, contradictory
-- order: 1
create or replace macro goal_items(goal, on_date) as table
select
	item_id, as_of, area_code, name, responsible_unit, unit, base, planned, done, open,
	started_on, due_on, done_on, closed_on, closed_by, status, finished, closed, overdue_days, late_days, late, contradictory, evidence, remark
from ledger_state(on_date)
where goal_id = goal;
