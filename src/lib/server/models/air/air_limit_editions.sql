-- Grain: an edition of the limits of GB 3095 with its dates of force, the oldest first.
-- not null: edition, effective_from, effective_to
-- order: 2
create or replace view air_limit_editions as
select distinct edition, effective_from, effective_to from air_limits order by effective_from;
