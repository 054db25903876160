-- Grain: a unit of the region, the city included (kind = 'city').
-- not null: area_code, name_zh, short_zh, name_en, short_en, kind
-- order: 2
-- kept: unit
create or replace table units as
select
	code as area_code,
	name_zh,
	short_zh,
	name_en,
	coalesce(short_en, name_en) as short_en,
	kind,
	parent_code,
	tile_row,
	tile_col,
	aliases,
	cropland_kha
from unit
where batch_no in (select batch_no from live_batch)
qualify row_number() over (partition by code order by batch_no desc, line desc) = 1;
