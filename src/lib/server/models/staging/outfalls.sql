-- Grain: an outfall and a span of the register (limits, name and answering unit change by date), as sections.
-- not null: outfall_code, name, kind, area_code, river, key_enterprise, effective_from, effective_to
-- order: 3
-- kept: outfall
create or replace table outfalls as
with newest as (
	select unnest(max_by(o, (o.batch_no, o.line)))
	from outfall as o
	where o.batch_no in (select batch_no from live_batch)
	group by o.outfall_code, o.effective_from
)
select
	* exclude (batch_no, line, effective_from, effective_to, aliases),
	effective_from,
	coalesce(effective_to, date '9999-12-31') as effective_to
from newest;
