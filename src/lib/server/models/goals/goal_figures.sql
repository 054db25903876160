-- Grain: a statement: the figure of the notice beside the figure of the ledger, on the day of the notice or, before it, on on_date.
-- verdict: agrees | differs | before_notice (the day of judgement is earlier than the statement) | no_ledger | no_claim (a goal says what is
-- wanted, not what is) | no_figure (a rate, a period, or nothing printed). 全部, 均 and the like agree when nothing is left open.
-- parameters: on_date date, notice_day date
-- not null: goal_id, verdict, ledger_on
-- order: 1
create or replace macro goal_figures(on_date, notice_day) as table
with counted as (
	select
		s.goal_id,
		s.arithmetic,
		s.direction,
		s.as_of,
		s.quantity,
		s.arithmetic in ('total', 'backlog', 'zero', 'share', 'date') as countable,
		s.role = 'goal' and s.counts is distinct from 'planned' as wanted,
		s.quantity is null and s.arithmetic in ('total', 'share', 'date') and s.counts = 'done' as claims_all,
		g.items,
		g.open,
		case
			when s.arithmetic = 'share' and s.unit_zh = '%' then
				cast(cast(half_even(g.done * 1000000, nullif(g.base, 0) * 1000) as decimal(18, 0)) * 0.1 as decimal(14, 3))
			when s.counts = 'planned' then g.planned
			when s.counts = 'done' then g.done
			when s.counts = 'open' then g.open
			when s.counts = 'counties' then g.counties_done
		end as figure
	from statements as s
	left join ledger_goals(least(on_date, notice_day)) as g on g.goal_id = s.ledger_goal
)
select
	goal_id,
	quantity as notice_figure,
	least(on_date, notice_day) as ledger_on,
	case when countable then figure end as ledger_figure,
	case
		when wanted then 'no_claim'
		when not countable or (quantity is null and not claims_all) then 'no_figure'
		when items is null then 'no_ledger'
		when claims_all and open = 0 then 'agrees'
		when direction = 'at_least' and figure >= quantity then 'agrees'
		when direction = 'at_most' and figure <= quantity then 'agrees'
		when figure = quantity then 'agrees'
		when on_date < as_of then 'before_notice'
		else 'differs'
	end as verdict
from counted;
