-- Grain: a decision about a fire, the newest first, with the change number under which it came in.
-- parameters: no varchar
-- not null: decided_at, decided_by, reason, change_no
-- order: 2
create or replace macro fire_decision_history(no) as table
select d.decided_at, d.decided_by, d.accountable_code, d.verdict, d.reason, d.basis, b.change_no
from fire_decision as d
join live_batch as b on b.batch_no = d.batch_no
where d.fire_no = no
qualify row_number() over (partition by d.decided_at order by d.batch_no desc, d.line desc) = 1
order by d.decided_at desc;
