-- Grain: a dated setting of the region.
-- not null: setting_key, value, effective_from, confidence, source
-- order: 2
-- kept: setting
create or replace table settings as
select
	setting_key,
	value,
	effective_from,
	coalesce(effective_to, date '9999-12-31') as effective_to,
	source,
	confidence,
	note
from setting
where batch_no in (select batch_no from live_batch)
qualify row_number() over (partition by setting_key, effective_from order by batch_no desc, line desc) = 1;
