-- Grain: a paper that went out, or a round that was held, for a goal.
-- not null: goal_id, issued_on, title
-- order: 2
-- kept: paper
create or replace table papers as
select goal_id, issued_on, coalesce(period_from, issued_on) as day, title, document_no, remark
from paper
where batch_no in (select batch_no from live_batch)
qualify row_number() over (partition by goal_id, issued_on, title order by batch_no desc, line desc) = 1;
