-- Grain: a statistical day of the fire figures, Beijing time: from the closing of the day before to its own closing (half-open).
-- Setting fire.day_closes_hour, dated: 24 = the calendar day (also where the region sets nothing), 17 = the day D runs D−1 17:00 to D 17:00
-- (露天焚烧火警信息与核查情况通报, 2019 and early 2020). When the hour changes, the first day of the new hour opens where the old one closed,
-- so every moment belongs to exactly one day: the date of the moment if it is before that date's closing, else the next.
-- parameters: date_from date, date_to date
-- not null: day, closes_hour, opens_at, closes_at
-- order: 5
create or replace macro fire_statistical_days(date_from, date_to) as table
with days as (
	select unnest(generate_series(date_from - interval 1 day, date_to, interval 1 day))::date as day
),
closing as materialized (
	select
		d.day,
		coalesce(max(cast(s.value as integer)), 24) as closes_hour,
		d.day + to_hours(coalesce(max(cast(s.value as integer)), 24)) as closes_at
	from days as d
	left join settings as s
		on s.setting_key = 'fire.day_closes_hour' and d.day between s.effective_from and s.effective_to
	group by d.day
)
select c.day, c.closes_hour, before.closes_at as opens_at, c.closes_at
from closing as c
join closing as before on before.day = c.day - 1;
