-- Grain: one row: days and unit-days of a period whose particles are left out of index and ranking, of those with data.
-- parameters: date_from date, date_to date
-- not null: days, unit_days
-- order: 8
create or replace macro air_dust_counted(date_from, date_to) as table
select
	cast(count(distinct d.day) as integer) as days,
	cast(count(*) as integer) as unit_days
from dust_days as d
join air_judged_day as j on j.area_code = d.area_code and j.day = d.day
where d.day between date_from and date_to;
