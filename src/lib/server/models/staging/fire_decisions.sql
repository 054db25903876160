-- Grain: a fire that somebody has decided about, by the number of its alarm or the key of its satellite event: the newest
-- accountable unit and the newest verdict, each with the decision it comes from. Decisions are dated; the newest stands for all days,
-- as a verdict does: it says whose the fire was and what it was.
-- not null: fire_no, decided_at, decided_by, reason
-- order: 4
-- kept: fire_decision
create or replace table fire_decisions as
with live as (
	select *
	from fire_decision
	where batch_no in (select batch_no from live_batch)
	qualify row_number() over (partition by fire_no, decided_at order by batch_no desc, line desc) = 1
)
select
	fire_no,
	arg_max(accountable_code, decided_at) filter (accountable_code is not null) as accountable_code,
	arg_max(verdict, decided_at) filter (verdict is not null) as verdict,
	max(decided_at) as decided_at,
	arg_max(decided_by, decided_at) as decided_by,
	arg_max(reason, decided_at) as reason,
	arg_max(basis, decided_at) as basis,
	cast(count(*) as integer) as decisions
from live
group by fire_no;
