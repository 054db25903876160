-- Grain: a goal or claim that asks for a paper or a round every day, week or month and has no rows of the ledger: how many of the rounds of the
-- year that are asked for by on_date were kept (see rounds_held). missing_on: first day of the newest one that was not.
-- parameters: on_date date
-- not null: goal_id, planned, done, open, state, reason
-- order: 3
create or replace macro goal_rounds(on_date) as table
select
	s.goal_id,
	any_value(r.span) as span,
	cast(count(r.goal_id) as integer) as planned,
	cast(count(*) filter (r.kept) as integer) as done,
	cast(count(*) filter (not r.kept) as integer) as open,
	min(r.date_from) as first_from,
	max(r.date_from) filter (not r.kept) as missing_on,
	max(r.date_from) filter (r.kept) as last_held_on,
	case when count(r.goal_id) = 0 then 'no_data' when bool_and(r.kept) then 'on_pace' else 'behind' end as state,
	case when count(r.goal_id) = 0 then 'no_paper_register' when bool_and(r.kept) then 'rounds_kept' else 'rounds_missing' end as reason
from statements as s
left join rounds_held(on_date) as r on r.goal_id = s.goal_id
where s.arithmetic = 'frequency' and s.ledger_goal is null and s.role in ('goal', 'claim')
group by s.goal_id;
