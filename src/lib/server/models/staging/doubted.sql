-- Grain: a doubt about a row that was taken in, as the receipt tells it: the first of them, in the order of the file. Batches of former versions have none.
-- parameters: of_batch integer
-- not null: line, reason
-- order: 2
create or replace macro doubted(of_batch) as table
select
	cast(doubt ->> '$.line' as integer) as line,
	doubt ->> '$.column' as column_name,
	doubt ->> '$.value' as value,
	doubt ->> '$.reason' as reason
from (
	select unnest(cast(c.detail -> '$.doubts.first' as json[])) as doubt
	from batch as b
	join change as c on c.change_no = b.change_no
	where b.batch_no = of_batch
)
order by line, column_name nulls first;
