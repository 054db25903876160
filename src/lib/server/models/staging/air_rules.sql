-- Grain: a dated rule of period statistics or of the daily index (air-rule.csv).
-- not null: edition, effective_from, effective_to, clause, rule, value, confidence
-- order: 2
-- kept: air_rule
create or replace table air_rules as
select
	edition, effective_from, coalesce(effective_to, date '9999-12-31') as effective_to,
	clause, rule, value, confidence
from air_rule
where batch_no in (select batch_no from live_batch)
qualify row_number() over (partition by edition, rule, effective_from order by batch_no desc, line desc) = 1;
