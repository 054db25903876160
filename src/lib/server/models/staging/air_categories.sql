-- Grain: an AQI category of an edition (HJ 633 表2); the upper end of the last one is open.
-- not null: edition, clause, level, name_zh, name_en, aqi_from, aqi_to, colour
-- order: 2
create or replace view air_categories as
select
	edition, effective_from, effective_to, clause, level, name_zh, name_en,
	aqi_from, coalesce(aqi_to, 2147483647) as aqi_to, colour
from air_category
where batch_no not in (select batch_no from withdrawal)
qualify row_number() over (partition by edition, level order by batch_no desc, line desc) = 1;
