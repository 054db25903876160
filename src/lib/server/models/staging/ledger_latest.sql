-- Grain: an item of the ledger: its newest report not after a day; of two files for that day the later one.
-- parameters: on_date date
-- not null: item_id, as_of, goal_id, area_code, name, quantity_planned, quantity_done, status
-- order: 2
create or replace macro ledger_latest(on_date) as table
select * exclude (batch_no, line)
from ledger_item
where rowid in (
	select arg_max(rowid, (as_of, batch_no, line))
	from ledger_item
	where as_of <= on_date and batch_no in (select batch_no from live_batch)
	group by item_id
);
