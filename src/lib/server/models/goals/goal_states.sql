-- Grain: a statement of the notice as of a day: its state with the reason, from the rows of its ledger goal.
-- A baseline and a context promise nothing, so they are not judged, but keep their figures. Where the statement counts counties, the
-- amounts are counties. Without rows of the ledger the reason says what is missing; measured statements: goal_rise, goal_penalty.
-- reported_on: newest report that says something about it.
-- share_percent: done of base (of planned where no base is larger), one decimal.
-- parameters: on_date date
-- not null: goal_id, state, reason
-- order: 1
create or replace macro goal_states(on_date) as table
with joined as (
	select
		s.goal_id,
		s.role,
		s.arithmetic,
		s.ledger_goal,
		s.deadline,
		coalesce(s.counts = 'counties', false) as by_county,
		g.* exclude (goal_id)
	from statements as s
	left join ledger_goals(on_date) as g on g.goal_id = s.ledger_goal
)
select
	goal_id,
	unit,
	case
		when role in ('baseline', 'context') then 'not_judged'
		when items is not null then state
		when ledger_goal is null and arithmetic = 'series' then 'not_judged'
		else 'no_data'
	end as state,
	case
		when role = 'baseline' then 'role_baseline'
		when role = 'context' then 'role_context'
		when items is not null then reason
		when ledger_goal is not null then 'no_rows'
		when arithmetic = 'frequency' then 'no_paper_register'
		when arithmetic = 'series' then 'no_series_target'
		else 'no_register'
	end as reason,
	case when by_county then counties else planned end as planned,
	case when by_county then counties_done else done end as done,
	case when by_county then counties - counties_done else open end as open,
	case when by_county then counties_due else due end as due,
	case when by_county then counties_owing else owed end as owed,
	case when by_county then 0 else surplus end as surplus,
	base,
	case when base > 0 then cast(cast(half_even(done * 1000000, base * 1000) as decimal(18, 0)) * 0.1 as decimal(14, 1)) end as share_percent,
	items,
	items_done,
	items_closed,
	items_overdue,
	items_late,
	longest_overdue_days,
	counties,
	counties_done,
	counties_owing,
	owed_since,
	from_milestones,
	next_due_on,
	case when by_county then null else next_due end as next_due,
	final_due_on,
	final_due,
	coalesce(deadline, final_due_on) as deadline,
	last_done_on,
	last_closed_on,
	reported_on
from joined;
