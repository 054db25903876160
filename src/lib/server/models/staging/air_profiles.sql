-- Grain: a pollutant of a composite-index profile.
-- not null: profile, pollutant, statistic, limit_value, weight, concentration_decimals, index_decimals, source, confidence
-- order: 2
-- kept: air_profile
create or replace table air_profiles as
select profile, pollutant, statistic, limit_value, weight, concentration_decimals, index_decimals, source, confidence
from air_profile
where batch_no in (select batch_no from live_batch)
qualify row_number() over (partition by profile, pollutant order by batch_no desc, line desc) = 1;
