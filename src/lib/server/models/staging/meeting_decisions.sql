-- Grain: a decision of a dispatch meeting as it stands: the newest row of its number.
-- not null: decision_no, decided_on, area_code, responsible, task, due_on
-- order: 2
-- kept: meeting_decision
create or replace table meeting_decisions as
select decision_no, decided_on, area_code, responsible, task, due_on, closed_on, outcome
from meeting_decision
where batch_no in (select batch_no from live_batch)
qualify row_number() over (partition by decision_no order by batch_no desc, line desc) = 1;
