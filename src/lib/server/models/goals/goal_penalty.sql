-- Grain: a goal or claim on 点火必罚 (indicator fire-penalty, a share without rows of the ledger): confirmed fires up to a day that had
-- to be penalised, and those that were. One without a penalty = behind.
-- parameters: on_date date
-- not null: goal_id, planned, done, open, state, reason
-- order: 1
create or replace macro goal_penalty(on_date) as table
select
	s.goal_id,
	p.confirmed - p.in_grace as planned,
	p.penalised as done,
	p.unpenalised + p.waived as open,
	p.oldest_unpenalised_days,
	case when p.confirmed = 0 then 'no_data' when p.unpenalised + p.waived > 0 then 'behind' else 'done' end as state,
	case when p.confirmed = 0 then 'no_fires' when p.unpenalised + p.waived > 0 then 'fires_unpenalised' else 'fires_penalised' end as reason
from statements as s
join fire_penalty(on_date) as p on p.kind = 'city'
where s.arithmetic = 'share' and s.indicator = 'fire-penalty' and s.ledger_goal is null and s.role in ('goal', 'claim');
