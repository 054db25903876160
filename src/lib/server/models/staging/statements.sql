-- Grain: a quantified statement of the notice; a repeat (same_as) keeps its own row and is not counted twice.
-- position: the place in the notice, for sorting.
-- not null: goal_id, role, arithmetic, name_zh, name_en, kind, scope, source_quote_zh, data_link, source_line, position
-- order: 2
-- kept: statement
create or replace table statements as
select * exclude (batch_no, line), cast(source_line * 1000 + line as integer) as position
from statement
where rowid in (
	select arg_max(rowid, (batch_no, line))
	from statement
	where batch_no in (select batch_no from live_batch)
	group by goal_id
);
