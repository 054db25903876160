-- Grain: an edition of HJ 633, the oldest first.
-- not null: edition, effective_from
-- order: 2
create or replace view air_editions as
select distinct edition, effective_from from iaqi_lookup order by effective_from;
