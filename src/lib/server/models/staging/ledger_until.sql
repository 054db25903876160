-- Grain: one row: the newest report of the whole ledger not after a day; empty without any.
-- parameters: on_date date
-- order: 2
create or replace macro ledger_until(on_date) as table
select max(as_of) as reported_on
from ledger_item
where as_of <= on_date and batch_no in (select batch_no from live_batch);
