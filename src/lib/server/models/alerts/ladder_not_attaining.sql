-- Grain: a ranked unit: pollutants whose statistic over the period is above the limit of the profile (GB 3095 grade 2).
-- attaining is empty where a pollutant has too few valid days.
-- parameters: date_from date, date_to date, profile_name varchar
-- not null: area_code, over
-- order: 9
create or replace macro ladder_not_attaining(date_from, date_to, profile_name) as table
with one_period as (
	select 'so far' as period, date_from as date_from, date_to as date_to
)
select
	area_code,
	case when bool_or(valid and concentration > limit_value) then false when count(*) = 6 and bool_and(valid) then true end as attaining,
	coalesce(list(pollutant order by pollutant) filter (valid and concentration > limit_value), []) as over
from air_pollutant('one_period', date_from, date_to, profile_name, air_kept_span(date_from, date_to))
group by area_code;
