-- Grain: a dated rule of the region's ladder.
-- not null: rung, name, name_en, rule, effective_from, effective_to, source, confidence
-- order: 2
-- kept: ladder_rule
create or replace table ladder_rules as
select rung, name, coalesce(name_en, name) as name_en, rule, times, percent, effective_from, coalesce(effective_to, date '9999-12-31') as effective_to, source, confidence, note
from ladder_rule
where batch_no in (select batch_no from live_batch)
qualify row_number() over (partition by rung, rule, effective_from order by batch_no desc, line desc) = 1;
