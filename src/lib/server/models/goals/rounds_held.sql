-- Grain: a goal or claim that asks for a paper or a round every day, week or month (frequency) without rows of the ledger, and a round of the
-- year that is asked for by on_date: what is on record for it. A round is kept by as many papers as the statement asks for; where the
-- statement counts samplings, by a day on which a cross-county section was sampled. Rounds before the first one on record are not asked for.
-- building material: relation
-- order: 2
create or replace macro rounds_held(on_date) as table
with asked as (
	select
		goal_id,
		greatest(coalesce(quantity, 1), 1) as quantity,
		split_part(unit_zh, '/', 2) as span,
		coalesce(counts = 'samplings', false) as sampled
	from statements
	where arithmetic = 'frequency' and ledger_goal is null and role in ('goal', 'claim')
),
held as materialized (
	select * from papers_held(on_date)
	union all
	select a.goal_id, s.day, s.day, null, null
	from asked as a
	cross join (
		select distinct day
		from water_sampling
		where day between date_trunc('week', date_trunc('year', on_date)) and on_date
	) as s
	where a.sampled
),
begun as (
	select goal_id, min(day) as first_day
	from held
	group by goal_id
)
select
	a.goal_id,
	a.span,
	r.date_from,
	r.date_to,
	count(h.day) >= a.quantity as kept,
	max(h.issued_on) as issued_on,
	list(distinct h.title order by h.title) filter (h.title is not null) as titles
from asked as a
join begun as b on b.goal_id = a.goal_id
join rounds_of_year(on_date) as r on r.span = a.span and r.date_to >= b.first_day
left join held as h on h.goal_id = a.goal_id and h.day between r.date_from and r.date_to
group by a.goal_id, a.span, a.quantity, r.date_from, r.date_to;
