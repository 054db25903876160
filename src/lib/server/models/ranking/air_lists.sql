-- Grain: one row: how many places the province's list of a month holds; 0 = not imported.
-- parameters: on_date date
-- not null: places
-- order: 2
create or replace macro air_lists(on_date) as table
select cast(count(*) as integer) as places
from province_ranks
where month = date_trunc('month', on_date);
