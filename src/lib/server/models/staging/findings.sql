-- Grain: a finding of the inspection or a part of one (parent_id). position: the place in the notice, for sorting.
-- not null: finding_id, section, section_title_zh, item_no, finding_zh, finding_en, theme, position
-- order: 2
-- kept: finding
create or replace table findings as
select * exclude (batch_no, line), coalesce(anchor_line, finding_line, 0) * 1000 + line as position
from finding
where rowid in (
	select arg_max(rowid, (batch_no, line))
	from finding
	where batch_no in (select batch_no from live_batch)
	group by finding_id
);
