-- Grain: a calendar month with data (its first day), an area and a pollutant: what the statistics of any period are made of, summed once, when
-- rows come in: the ladder and the cumulative index look at years of months.
-- not null: area_code, day, pollutant, valid_days, n
-- kept: air_breakpoint, air_category, air_rule, setting, air_dust, unit
-- kept by month: air_daily
-- order: 6.7
create or replace table air_month as
select * from air_month_of(date '0001-01-01', date '9999-12-31') order by day, area_code;
