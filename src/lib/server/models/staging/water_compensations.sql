-- Grain: a rule of compensation, an item and a band of the multiple over the target: what it costs, 万元.
-- not null: edition, effective_from, effective_to, clause, item, over_above, amount, confidence
-- order: 2
-- kept: water_compensation
create or replace table water_compensations as
select
	edition, effective_from, coalesce(effective_to, date '9999-12-31') as effective_to, clause,
	item, over_above, over_to, step, amount, confidence
from water_compensation
where batch_no in (select batch_no from live_batch)
qualify row_number() over (partition by edition, item, over_above order by batch_no desc, line desc) = 1;
