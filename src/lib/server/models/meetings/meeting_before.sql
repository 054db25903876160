-- Grain: one row: the newest day before a day on which a dispatch meeting was held, by the register of rounds (a goal of it) or by what a
-- meeting decided; null with none on record.
-- parameters: on_date date, goal varchar
-- order: 1
create or replace macro meeting_before(on_date, goal) as table
select max(day) as held_on
from (
	select issued_on as day from papers where goal_id = goal and issued_on < on_date
	union all
	select decided_on from meeting_decisions where decided_on < on_date
);
