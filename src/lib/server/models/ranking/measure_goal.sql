-- Grain: a ranked unit: done ÷ due of one ledger goal as of a day, percent, one decimal half-even; over 100 where more is done than due.
-- received: items in the ledger; expected: the same, or 1 where milestones are set and nothing was reported.
-- not_ranked: no_data (neither rows nor milestones, or nothing reported), not_due (no day known, or nothing due yet).
-- parameters: goal varchar, on_date date
-- not null: area_code, received, expected
-- order: 1
create or replace macro measure_goal(goal, on_date) as table
select
	u.area_code,
	case
		when c.items > 0 and c.due > 0
			then cast(cast(half_even(c.done * 1000000, c.due * 1000) as decimal(18, 0)) * 0.1 as decimal(14, 4))
	end as value,
	coalesce(c.items, 0) as received,
	cast(case when c.goal_id is null then 0 else greatest(c.items, 1) end as integer) as expected,
	case
		when c.goal_id is null or c.items = 0 then 'no_data'
		when c.due is null or c.due = 0 then 'not_due'
	end as not_ranked
from units as u
left join goal_counties(goal, on_date) as c on c.area_code = u.area_code
where u.kind <> 'city';
