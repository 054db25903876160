-- Grain: a decision of the dispatch meetings up to a day, with its state on that day: closed from its day of closing on, else overdue when its day
-- is past, else open.
-- parameters: on_date date
-- not null: decision_no, decided_on, area_code, responsible, task, due_on, state, days_left
-- order: 1
create or replace macro meeting_followed(on_date) as table
select
	decision_no, decided_on, area_code, responsible, task, due_on,
	case when closed_on <= on_date then closed_on end as closed_on,
	case when closed_on <= on_date then outcome end as outcome,
	case
		when closed_on <= on_date then 'closed'
		when due_on < on_date then 'overdue'
		else 'open'
	end as state,
	-- Days to the due day, of a closed one from its closing; negative = past it.
	cast(date_diff('day', least(on_date, coalesce(closed_on, on_date)), due_on) as integer) as days_left
from meeting_decisions
where decided_on <= on_date;
