-- Grain: a ranked unit: composite index and rank over a period by one profile, whatever profile was in force.
-- parameters: date_from date, date_to date, profile_name varchar
-- not null: area_code, tied, received, expected
-- order: 12
create or replace macro air_profile_ranks(date_from, date_to, profile_name) as table
with one_period as (
	select 'all' as period, date_from as date_from, date_to as date_to
),
measured as materialized (
	select * from measure_air_index('one_period', date_from, date_to, profile_name, air_kept_span(date_from, date_to))
)
select area_code, value, cast(rank as integer) as rank, tied, received, expected, not_ranked
from ranked('measured', true, date_to);
