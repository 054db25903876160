-- Grain: an AQI category of an edition (HJ 633 表2); the upper end of the last one is open.
-- not null: edition, clause, level, name_zh, name_en, aqi_from, aqi_to, colour
-- order: 2
-- kept: air_category
create or replace table air_categories as
select
	edition, effective_from, effective_to, clause, level, name_zh, name_en,
	aqi_from, coalesce(aqi_to, 2147483647) as aqi_to, colour
from air_category
where batch_no in (select batch_no from live_batch)
qualify row_number() over (partition by edition, level order by batch_no desc, line desc) = 1;
