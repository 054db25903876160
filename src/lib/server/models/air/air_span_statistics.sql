-- Grain: a calendar month (its first day: day), a span that ends with it, the month (date_from is its first day) or the year so far, an area and a
-- pollutant: statistics of its daily values, with the percentiles that profiles ask for and, of a whole year, attainment. Made once, when rows
-- come in: rankings, the ladder and the cumulative index look at years of them.
-- building material: relation
-- kept: air_breakpoint, air_category, air_rule, setting, air_dust, unit, air_profile
-- kept by year: air_daily
-- order: 6.87
create or replace table air_span_statistics as
select * from air_span_statistics_of(date '0001-01-01', date '9999-12-31') order by day, area_code;
