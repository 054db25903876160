-- Grain: a place of a group in the province's ranking of air, counted from an end: what it brings, 万元 (below zero: what it costs).
-- not null: edition, effective_from, effective_to, clause, rank_group, list_end, place, amount, confidence
-- order: 2
-- kept: air_ladder
create or replace table air_ladders as
select
	edition, effective_from, coalesce(effective_to, date '9999-12-31') as effective_to,
	clause, rank_group, list_end, place, amount, confidence
from air_ladder
where batch_no in (select batch_no from live_batch)
qualify row_number() over (partition by edition, rank_group, list_end, place order by batch_no desc, line desc) = 1;
