-- Grain: a row of a judged relation (see water_judged, with target_class), every row once, with what the standard in force says of its item:
-- order, limits, direction, whether it carries a multiple and leads the main pollutants. standard: as water_limits.
-- base_class: the class whose limits multiples are counted over (setting water.multiple_base on on_date: target, or the number of a class);
-- a reference point has no target, so Ⅲ.
-- building material: relation
-- order: 3
create or replace macro water_weighed(rel, standard, on_date) as table
with base as (
	select try_cast(max(value) as integer) as class
	from setting_on(on_date)
	where setting_key = 'water.multiple_base'
)
select
	r.*,
	coalesce(base.class, r.target_class, 3) as base_class,
	l.item_order,
	l.limits,
	l.direction,
	l.carries_multiple,
	l.named_first
from query_table(rel) as r
cross join base
left join query_table(standard) as l
	on l.item = r.item and l.waterbody = r.waterbody and r.day between l.effective_from and l.effective_to;
