-- Grain: a sampling with flowing water and an item: its value in force as printed, mark as in water_sample (see water_value_of).
-- not null: section_code, sampled_at, day, item
-- kept by day: water_sample
-- order: 5
create or replace table water_value as
select * from water_value_of(date '0001-01-01', date '9999-12-30') order by day, section_code;
