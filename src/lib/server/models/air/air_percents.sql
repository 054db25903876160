-- Grain: a pollutant that a profile takes at a percentile of its daily values: which, in whole percent.
-- not null: pollutant, percents
-- order: 6
-- kept: air_profile
create or replace table air_percents as
select pollutant, list(distinct cast(statistic[2:] as integer)) as percents
from air_profiles
where statistic <> 'mean'
group by pollutant;
