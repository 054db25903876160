-- Grain: a period and an area with data: days by AQI (periods as in air_pollutant).
-- 优良天数: AQI ≤ 100; 重污染天数: AQI > 200; 优良率 = good ÷ judged days in percent, one decimal half-even.
-- valid: every month of the period has as many judged days as it needs valid ones (valid_days_required), or can still have them.
-- building material: relation
-- order: 8
create or replace macro air_days_by_category(periods, scan_from, scan_to) as table
with required as materialized (
	select * from valid_days_required(periods)
),
by_month as (
	select
		p.period,
		d.area_code,
		cast(date_trunc('month', d.day) as date) as month_from,
		count(aqi) as judged_days,
		count(*) filter (aqi <= 100) as good_days,
		count(*) filter (aqi > 200) as heavy_days
	from air_judged_day as d
	join query_table(periods) as p on d.day between p.date_from and p.date_to
	where d.day between scan_from and scan_to
	group by p.period, d.area_code, month_from
),
counted as (
	select
		m.period,
		m.area_code,
		sum(m.judged_days) as judged_days,
		sum(m.good_days) as good_days,
		sum(m.heavy_days) as heavy_days,
		bool_and(m.judged_days + r.running_days >= r.days)
			and count(*) = max(r.months)
			and sum(m.judged_days) >= max(r.year_days) as valid
	from by_month as m
	join required as r using (period, month_from)
	group by m.period, m.area_code
)
select
	period,
	area_code,
	cast(judged_days as integer) as judged_days,
	cast(good_days as integer) as good_days,
	cast(heavy_days as integer) as heavy_days,
	valid,
	cast(cast(half_even(good_days * 1000, judged_days) as decimal(18, 0)) * 0.1 as decimal(14, 4)) as good_rate
from counted;
