-- Grain: a month and a unit in a group of the province's list of air, by the name that the list prints.
-- not null: month, rank_group, unit_name, rank, source
-- order: 2
-- kept: province_rank
create or replace table province_ranks as
select cast(date_trunc('month', day) as date) as month, rank_group, unit_name, rank, ranked, amount, source
from province_rank
where batch_no in (select batch_no from live_batch)
qualify row_number() over (partition by date_trunc('month', day), rank_group, unit_name order by batch_no desc, line desc) = 1;
