-- The state of an amount of work on a day, with the reason that decides it, first match from the top.
-- owed: what is due and not done. by_item: every item has its own day. due is null where no day is known: such work is
-- not judged before it is finished. On the last due day itself nothing is overdue yet.
-- building material: scalar
-- order: 4
create or replace macro progress_state(on_date, items, items_closed, items_begun, items_overdue, open, due, owed, final_due_on, by_item) as
	case
		when coalesce(items, 0) = 0 then {'state': 'no_data', 'reason': 'no_rows'}
		when open = 0 and items_closed = items then {'state': 'closed', 'reason': 'all_closed'}
		when open = 0 then {'state': 'done', 'reason': 'all_done'}
		when by_item and items_overdue > 0 then {'state': 'overdue', 'reason': 'items_overdue'}
		when owed > 0 and final_due_on < on_date then {'state': 'overdue', 'reason': 'deadline_passed'}
		when owed > 0 then {'state': 'behind', 'reason': 'less_than_due'}
		when items_begun = 0 then {'state': 'not_started', 'reason': 'none_begun'}
		when due is null then {'state': 'not_judged', 'reason': 'no_due_date'}
		when due = 0 then {'state': 'on_pace', 'reason': 'nothing_due_yet'}
		else {'state': 'on_pace', 'reason': 'as_much_as_due'}
	end;
