-- Grain: a concentration limit of GB 3095 表1: pollutant, averaging time and grade, with its dates of force.
-- not null: edition, effective_from, effective_to, clause, pollutant, averaging, grade, limit_value
-- order: 2
-- kept: air_limit
create or replace table air_limits as
select
	edition, effective_from, coalesce(effective_to, date '9999-12-31') as effective_to,
	clause, pollutant, averaging, grade, limit_value
from air_limit
where batch_no in (select batch_no from live_batch)
qualify row_number() over (
	partition by edition, pollutant, averaging, grade, effective_from order by batch_no desc, line desc
) = 1;
