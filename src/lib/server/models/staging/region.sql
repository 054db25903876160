-- Grain: the one region: its name and the bureau that judges.
-- not null: region_code, name_zh, name_en
-- order: 3
-- kept: unit, setting
create or replace table region as
select
	u.area_code as region_code,
	u.name_zh,
	u.name_en,
	(select max(value) from settings where setting_key = 'region.bureau') as bureau
from units as u
where u.kind = 'city';
