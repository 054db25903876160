-- Grain: a calendar month (its first day) and a section that a sampling came from in it: class and state of the water over the whole month,
-- judged once, when rows, register or standards come in.
-- not null: day, section_code, samples, sampled_at, provisional, flow
-- kept: section, water_limit
-- kept by month: water_sample
-- order: 9
create or replace table water_month_class as
select * from water_month_class_of(date '0001-01-01', date '9999-12-30') order by day, section_code;
