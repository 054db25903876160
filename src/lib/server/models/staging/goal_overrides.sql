-- Grain: a goal whose state somebody decided against what is computed, as of a day: the newest decision not after it, unless that one lifts it.
-- Of one moment the newest batch, then the later line. The change number is that under which the decision came in.
-- parameters: on_date date
-- not null: goal_id, decided_at, state, decided_by, reason, change_no
-- order: 2
create or replace macro goal_overrides(on_date) as table
with newest as (
	select o.goal_id, o.decided_at, o.state, o.decided_by, o.reason, o.basis, b.change_no
	from goal_override as o
	join live_batch as b on b.batch_no = o.batch_no
	where o.decided_at < on_date + interval 1 day
	qualify row_number() over (
		partition by o.goal_id order by o.decided_at desc, o.batch_no desc, o.line desc
	) = 1
)
select goal_id, decided_at, state, decided_by, reason, basis, change_no
from newest
where state is not null;
