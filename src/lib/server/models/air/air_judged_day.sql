-- Grain: an area and a day with data, judged by the edition in force: what every air figure stands on. Judged once, when rows or standards
-- come in, and not on every page.
-- not null: area_code, day, data_status, from_stations, missing_count
-- kept: air_breakpoint, air_category, air_rule, setting
-- kept by day: air_daily
-- order: 6
create or replace table air_judged_day as
select * from air_judged_day_of(date '0001-01-01', date '9999-12-31') order by day, area_code;
