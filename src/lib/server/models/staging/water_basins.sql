-- Grain: a status of a river or basin (环办〔2011〕22号 表2), in the order in which the rows are tried.
-- not null: edition, effective_from, effective_to, clause, basin_order, good_from, bad_from, status_zh, status_en, colour_zh, fewest_sections
-- order: 2
-- kept: water_basin
create or replace table water_basins as
select
	edition, effective_from, coalesce(effective_to, date '9999-12-31') as effective_to, clause,
	basin_order, good_from, bad_from, status_zh, status_en, colour_zh, fewest_sections
from water_basin
where batch_no in (select batch_no from live_batch)
qualify row_number() over (partition by edition, basin_order order by batch_no desc, line desc) = 1;
