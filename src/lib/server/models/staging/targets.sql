-- Grain: the mark an indicator is held to over a span of time; area_code empty = every ranked unit.
-- not null: indicator, period_from, period_to, span, value, direction, source
-- order: 2
-- kept: target
create or replace table targets as
select indicator, area_code, period_from, period_to, span, value, direction, source, note
from target
where batch_no in (select batch_no from live_batch)
qualify row_number() over (
	partition by indicator, area_code, period_from, span
	order by batch_no desc, line desc
) = 1;
