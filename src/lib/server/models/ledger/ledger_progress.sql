-- Grain: an item and a day on which its finished amount grew (or was put right), with the difference.
-- Dated the day it was finished where the report says so, else the day of the report; nothing reported after on_date is known.
-- parameters: on_date date
-- not null: goal_id, area_code, item_id, day, quantity
-- order: 2
create or replace macro ledger_progress(on_date) as table
select
	goal_id,
	area_code,
	item_id,
	least(as_of, coalesce(done_on, as_of)) as day,
	cast(
		quantity_done - coalesce(lag(quantity_done) over (partition by item_id order by as_of), 0)
	as decimal(14, 3)) as quantity
from ledger_reports
where as_of <= on_date
qualify quantity <> 0;
