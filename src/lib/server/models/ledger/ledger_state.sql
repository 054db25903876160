-- Grain: an item of the ledger as known on a day: the newest report not after it (ledger_latest).
-- planned: what has to be done. Where the notice asks for a share of base (10 %), that share, or what was done once the item is reported
-- as finished: a sample is drawn over the whole, not county by county. open: what is left; surplus: done beyond planned.
-- due_on: the item's own day or its clock, whichever is earlier; without either the deadline of the notice.
-- late: finished after it, or sooner than a clock of "at least" allows. contradictory: status and amounts don't agree on whether it is finished.
-- parameters: on_date date
-- not null: item_id, as_of, goal_id, area_code, name, base, planned, done, open, surplus, status, finished, closed, begun, overdue_days, late_days, late, contradictory, by_item
-- order: 2
create or replace macro ledger_state(on_date) as table
with clocked as (
	select
		l.*,
		cast(
			case
				when t.share_percent is null then l.quantity_planned
				when l.status in ('done', 'closed') then l.quantity_done
				else l.quantity_planned * t.share_percent * 0.01
			end
		as decimal(14, 3)) as planned,
		cast(l.started_on + to_months(t.limit_months) as date) as month_clock,
		l.started_on + t.limit_days as day_clock,
		coalesce(t.limit_at_least, false) as at_least,
		t.deadline,
		coalesce(t.by_item, false) as by_item,
		t.share_percent
	from ledger_latest(on_date) as l
	left join ledger_terms as t on t.goal_id = l.goal_id
),
dated as (
	select
		*,
		coalesce(month_clock, day_clock) as clock_on,
		quantity_done >= planned as finished
	from clocked
),
judged as (
	select
		*,
		coalesce(if(at_least, dated.due_on, least(dated.due_on, clock_on)), deadline) as falls_due
	from dated
)
select
	item_id,
	as_of,
	goal_id,
	area_code,
	name,
	responsible_unit,
	unit,
	quantity_planned as base,
	planned,
	quantity_done as done,
	greatest(planned - quantity_done, 0) as open,
	greatest(quantity_done - planned, 0) as surplus,
	started_on,
	falls_due as due_on,
	done_on,
	closed_on,
	closed_by,
	status,
	finished,
	status = 'closed' as closed,
	status <> 'not_started' or quantity_done > 0 as begun,
	cast(if(finished, 0, coalesce(greatest(on_date - falls_due, 0), 0)) as integer) as overdue_days,
	cast(if(finished, coalesce(greatest(done_on - falls_due, 0), 0), 0) as integer) as late_days,
	finished and coalesce(if(at_least, done_on < clock_on, done_on > falls_due), false) as late,
	planned > 0 and (status in ('done', 'closed')) <> finished as contradictory,
	by_item,
	share_percent,
	evidence,
	remark
from judged;
