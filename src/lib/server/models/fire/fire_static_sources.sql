-- Grain: a known source of heat of the bureau's own list, with its dates.
-- not null: source_no, name, latitude, longitude, radius_m
-- order: 1
-- kept: fire_static_source
create or replace table fire_static_sources as
select source_no, name, latitude, longitude, radius_m, effective_from, effective_to, note
from fire_static_source
where batch_no in (select batch_no from live_batch)
qualify row_number() over (partition by source_no order by batch_no desc, line desc) = 1;
