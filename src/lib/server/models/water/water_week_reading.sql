-- Grain: a week (its Monday), a section and an item: its value over the whole week, judged once, when rows, register or standards come in:
-- a page of a week only looks it up.
-- not null: day, section_code, item, samples, below, left_out, judged
-- kept: section, water_limit
-- kept by day: water_sample
-- order: 7
create or replace table water_week_reading as
select * from water_week_reading_of(date '0001-01-01', date '9999-12-30') order by day, section_code;
