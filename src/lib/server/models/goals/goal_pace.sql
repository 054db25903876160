-- Grain: one ledger goal as of a day: what was finished since a day some months before, and when all is done at that pace.
-- done_by: on_date + open ÷ (recent ÷ days), whole days rounded up; empty where nothing was finished in that time or nothing is open.
-- parameters: goal varchar, on_date date, months integer
-- not null: recent, days, open
-- order: 8
create or replace macro goal_pace(goal, on_date, months) as table
with span as (
	select cast(on_date - to_months(months) as date) as since
),
worked as (
	select
		coalesce(sum(p.quantity) filter (p.day > span.since), 0) as recent,
		any_value(on_date - span.since) as days
	from span
	left join ledger_progress(on_date) as p on p.goal_id = goal
),
left_over as (
	select coalesce(sum(open), 0) as open
	from ledger_state(on_date)
	where goal_id = goal
),
scaled as (
	select
		worked.recent,
		worked.days,
		left_over.open,
		cast(worked.recent * 1000 as hugeint) as recent_milli,
		cast(left_over.open * 1000 as hugeint) as open_milli
	from worked
	cross join left_over
)
select
	cast(recent as decimal(14, 3)) as recent,
	cast(days as integer) as days,
	cast(open as decimal(14, 3)) as open,
	case
		when open > 0 and recent > 0 and (open_milli * days) // recent_milli < 36500
			then on_date + cast((open_milli * days + recent_milli - 1) // recent_milli as integer)
	end as done_by
from scaled;
