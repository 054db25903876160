-- Grain: an item, a water body (river | lake) and an edition: its limits Ⅰ to Ⅴ, GB 3838-2002 表1 as rows of the standards table.
-- Concentrations in `unit`, mg/L unless it says otherwise. Editions follow each other by date and do not overlap.
-- not null: edition, effective_from, effective_to, clause, item, item_order, name_zh, name_en, unit, waterbody, direction, judged, carries_multiple, named_first, evaluation_decimals
-- order: 2
-- kept: water_limit
create or replace table water_limits as
with live as (
	select unnest(max_by(l, (l.batch_no, l.line)))
	from water_limit as l
	where l.batch_no in (select batch_no from live_batch)
	group by l.edition, l.item, l.waterbody
)
select
	edition,
	effective_from,
	coalesce(effective_to, date '9999-12-31') as effective_to,
	clause,
	item,
	item_order,
	name_zh,
	name_en,
	unit,
	unnest(case when waterbody = 'any' then ['river', 'lake'] else [waterbody] end) as waterbody,
	direction,
	range_low,
	range_high,
	[class_1, class_2, class_3, class_4, class_5] as limits,
	judged,
	carries_multiple,
	named_first,
	evaluation_decimals
from live;
