-- Grain: a unit of the region, the city included (kind = 'city').
-- not null: area_code, name_zh, short_zh, name_en, kind
-- order: 2
create or replace view units as
select
	code as area_code,
	name_zh,
	short_zh,
	name_en,
	kind,
	parent_code,
	tile_row,
	tile_col,
	cropland_kha
from unit
where batch_no not in (select batch_no from withdrawal)
qualify row_number() over (partition by code order by batch_no desc, line desc) = 1;
