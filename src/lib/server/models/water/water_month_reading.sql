-- Grain: a calendar month (its first day), a section and an item: its mean over the whole month, judged once, when rows, register or standards
-- come in: what a page says of a month, and of the months beside it, it only looks up.
-- not null: day, section_code, item, samples, below, left_out, judged
-- kept: section, water_limit
-- kept by month: water_sample
-- order: 7
create or replace table water_month_reading as
select * from water_month_reading_of(date '0001-01-01', date '9999-12-30') order by day, section_code;
