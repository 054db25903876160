-- Grain: a decision about the state of one goal, withdrawn ones too, the newest first, with the batch it came in.
-- parameters: goal varchar
-- not null: decided_at, decided_by, reason, batch_no, withdrawn, actor
-- order: 1
create or replace macro goal_override_history(goal) as table
select
	o.decided_at, o.state, o.decided_by, o.reason, o.basis,
	b.batch_no, b.withdrawal_no is not null as withdrawn, b.actor, p.name as actor_name
from goal_override as o
join batches as b on b.batch_no = o.batch_no
left join person as p on 'web:' || p.account = b.actor
where o.goal_id = goal
order by o.decided_at desc, o.batch_no desc, o.line desc;
