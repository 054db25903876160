-- Grain: a month and a ranked unit: composite index, set beside goals as circumstantial evidence (旁证). value is empty where not ranked;
-- the city as a whole has no index of its own here.
-- parameters: date_from date, date_to date, profile_name varchar
-- not null: period, area_code, received, expected
-- order: 1
create or replace macro evidence_air_index(date_from, date_to, profile_name) as table
with months as (
	select * from months_between(date_from, date_to)
)
select period, area_code, case when not_ranked is null then value end as value, received, expected
from measure_air_index('months', date_from, date_to, profile_name, true);
