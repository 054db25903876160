-- Grain: a ranked unit: done ÷ due of a ledger goal as of a day, beside an earlier day; the mark is 100 % of what is due.
-- There is no same period of last year: a ledger is built up once.
-- parameters: goal varchar, on_date date, before_date date
-- not null: area_code, tied, received, expected, done, due, planned
-- order: 12
create or replace macro ranking_goal(goal, on_date, before_date) as table
with measured as materialized (
	select 'now' as period, * from measure_goal(goal, on_date)
	union all
	select 'before' as period, * from measure_goal(goal, before_date)
),
compared_units as (
	select * from compared('measured', 'ledger-goal', 'none', false, false, false, on_date, on_date)
)
select
	c.area_code,
	c.value,
	c.rank,
	c.tied,
	c.received,
	c.expected,
	c.not_ranked,
	c.before_rank,
	c.value >= 100 as meets,
	coalesce(g.done, 0) as done,
	coalesce(g.due, 0) as due,
	coalesce(g.planned, 0) as planned
from compared_units as c
left join goal_counties(goal, on_date) as g on g.area_code = c.area_code;
