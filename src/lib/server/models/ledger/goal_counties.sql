-- Grain: a unit of one ledger goal as of a day (see counties_of).
-- parameters: goal varchar, on_date date
-- not null: goal_id, area_code, is_city, items, items_done, items_closed, items_begun, items_overdue, items_late, planned, done, open, surplus, owed, longest_overdue_days, by_item, state, reason
-- order: 6
create or replace macro goal_counties(goal, on_date) as table
with state as materialized (
	select * from ledger_state(on_date) where goal_id = goal
)
select * from counties_of('state', on_date)
where goal_id = goal;
