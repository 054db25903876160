-- Grain: an area and a day with data (see air_judged_day).
-- parameters: date_from date, date_to date
-- not null: area_code, day, data_status, from_stations, missing_count
-- order: 7
create or replace macro air_day(date_from, date_to) as table
select * from air_judged_day where day between date_from and date_to;
