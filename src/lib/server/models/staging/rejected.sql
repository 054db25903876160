-- Grain: a problem of a row that was not taken, in the order of the file; a row may have several.
-- parameters: of_batch integer
-- not null: line, reason, raw
-- order: 2
create or replace macro rejected(of_batch) as table
select line, column_name, value, reason, raw
from rejected_row
where batch_no = of_batch
order by line, column_name nulls first;
