-- Grain: a row that was written about one decision of a meeting, withdrawn ones too, the newest first, with the batch it came in.
-- parameters: decision varchar
-- not null: decided_on, responsible, task, due_on, batch_no, imported_at, withdrawn, actor
-- order: 1
create or replace macro meeting_decision_history(decision) as table
select
	d.decided_on, d.responsible, d.task, d.due_on, d.closed_on, d.outcome,
	b.batch_no, b.imported_at, b.withdrawal_no is not null as withdrawn, b.actor, p.name as actor_name
from meeting_decision as d
join batches as b on b.batch_no = d.batch_no
left join person as p on 'web:' || p.account = b.actor
where d.decision_no = decision
order by d.batch_no desc, d.line desc;
