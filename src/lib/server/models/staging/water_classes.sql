-- Grain: a water class (6 = worse than Ⅴ) and an edition of 环办〔2011〕22号: numeral, condition and colour in words.
-- not null: edition, effective_from, effective_to, clause, class, class_zh, status_zh, status_en, colour_zh
-- order: 2
-- kept: water_status
create or replace table water_classes as
select
	edition, effective_from, coalesce(effective_to, date '9999-12-31') as effective_to, clause,
	class, class_zh, status_zh, status_en, colour_zh
from water_status
where batch_no in (select batch_no from live_batch)
qualify row_number() over (partition by edition, class order by batch_no desc, line desc) = 1;
