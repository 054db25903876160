-- Grain: a unit that a statement names, found by its name, short name or alias; places that are no unit are left out.
-- not null: goal_id, area_code
-- order: 3
-- kept: statement, unit
create or replace table statement_areas as
with named as (
	select goal_id, trim(unnest(string_split(county_names, ';'))) as name
	from statements
	where county_names is not null
),
in_force as (
	select *
	from unit
	where batch_no in (select batch_no from live_batch)
	qualify row_number() over (partition by code order by batch_no desc, line desc) = 1
),
known as (
	select code as area_code, unnest([name_zh, short_zh] || string_split(coalesce(aliases, name_zh), '、')) as name
	from in_force
)
select distinct n.goal_id, k.area_code
from named as n
join known as k on k.name = n.name;
