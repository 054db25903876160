-- Grain: a unit with a boundary that the bureau has loaded, WGS-84: the newest one.
-- not null: area_code, datum, vertices, geometry
-- order: 1
-- kept: boundary
create or replace table boundaries as
select code as area_code, datum, vertices, geometry
from boundary
where batch_no in (select batch_no from live_batch)
qualify row_number() over (partition by code order by batch_no desc, line desc) = 1;
