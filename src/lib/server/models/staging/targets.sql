-- Grain: the mark an indicator is held to over a span of time; area_code empty = every ranked unit.
-- not null: indicator, period_from, period_to, span, value, direction, source
-- order: 2
create or replace view targets as
select indicator, area_code, period_from, period_to, span, value, direction, source, note
from target
where batch_no not in (select batch_no from withdrawal)
qualify row_number() over (
	partition by indicator, area_code, period_from, span
	order by batch_no desc, line desc
) = 1;
