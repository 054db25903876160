-- Grain: a round of one goal that is asked for by on_date (see rounds_held), with what went out for it.
-- parameters: goal varchar, on_date date
-- not null: date_from, date_to, kept
-- order: 3
create or replace macro goal_round_list(goal, on_date) as table
select span, date_from, date_to, kept, issued_on, coalesce(titles, []) as titles
from rounds_held(on_date)
where goal_id = goal;
