-- Grain: an alarm with penalty cases of its own (besides what its row says): a fire counts once however many it has.
-- penalised_on: the first fine or detention, far past where no day is told; waived_on: the first decision that none is needed.
-- not null: alarm_no, cases
-- order: 4
-- kept: fire_punishment
create or replace table fire_punishments as
with live as (
	select *
	from fire_punishment
	where batch_no in (select batch_no from live_batch)
	qualify row_number() over (partition by alarm_no, penalty_no order by batch_no desc, line desc) = 1
)
select
	alarm_no,
	cast(count(*) as integer) as cases,
	string_agg(penalty_no, '、' order by penalised_at, penalty_no) as penalty_nos,
	min(coalesce(penalised_at::date, date '1900-01-01')) filter (penalty in ('fine', 'detention', 'both')) as penalised_on,
	min(coalesce(penalised_at::date, date '1900-01-01')) filter (penalty = 'waived') as waived_on,
	bool_or(penalty in ('fine', 'both')) as fined,
	bool_or(penalty in ('detention', 'both')) as detained,
	cast(sum(amount) as decimal(14, 2)) as amount,
	cast(sum(detention_days) as integer) as detention_days
from live
group by alarm_no;
