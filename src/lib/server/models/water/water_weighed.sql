-- Grain: a row of a judged relation (see water_judged), every row once, with what the standard in force says of its item: order, limits,
-- direction, whether it carries a multiple and leads the main pollutants. standard: as water_limits.
-- building material: relation
-- order: 3
create or replace macro water_weighed(rel, standard) as table
select r.*, l.item_order, l.limits, l.direction, l.carries_multiple, l.named_first
from query_table(rel) as r
left join query_table(standard) as l
	on l.item = r.item and l.waterbody = r.waterbody and r.day between l.effective_from and l.effective_to;
