-- Grain: a sampling of a section as in force (see water_sampling_of). Settled once, when rows come in, and not on every page.
-- not null: section_code, sampled_at, day, flow, audited
-- kept by day: water_sample
-- order: 3
create or replace table water_sampling as
select * from water_sampling_of(date '0001-01-01', date '9999-12-30') order by day, section_code;
