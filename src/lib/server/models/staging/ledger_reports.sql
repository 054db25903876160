-- Grain: an item of the ledger and a day it was reported for. The same item and day again, in a later file, replaces the row.
-- The newest row is found by rowid: a window over the wide rows takes three times as long.
-- not null: item_id, as_of, goal_id, area_code, name, quantity_planned, quantity_done, status
-- order: 2
create or replace view ledger_reports as
select * exclude (batch_no, line)
from ledger_item
where rowid in (
	select arg_max(rowid, (batch_no, line))
	from ledger_item
	where batch_no in (select batch_no from live_batch)
	group by item_id, as_of
);
