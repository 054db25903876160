-- Grain: a batch in force, i.e. not withdrawn. Every staging model reads through it.
-- not null: batch_no, dataset
-- order: 1
-- kept: *
create or replace table live_batch as
select * from batch where batch_no not in (select batch_no from withdrawal);
