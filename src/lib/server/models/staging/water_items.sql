-- Grain: an item of the edition in force on a day, in the order of GB 3838-2002 表1.
-- parameters: on_date date
-- not null: item, item_order, name_zh, name_en, unit, judged, edition, clause
-- order: 3
create or replace macro water_items(on_date) as table
select distinct on (item)
	item, item_order, name_zh, name_en, unit, judged, edition, clause
from water_limits
where on_date between effective_from and effective_to
order by item_order, item;
