-- Grain: an area and a day: the value in force of the area, µg/m³ (CO mg/m³).
-- 审核 outranks 实况 however late it comes, then the newer batch; a published value of the area outranks the mean of its stations.
-- HJ 663-2013 (summary): the value of an area is the arithmetic mean over its stations; half-even at three decimals here.
-- Few keys come twice: those are found by their hash (one that meets by chance is ranked in vain), and of them what is not in force is
-- left out. A group or a window for every key takes three times as long.
-- parameters: date_from date, date_to date
-- not null: area_code, day, data_status, from_stations
-- order: 4
create or replace macro air_days(date_from, date_to) as table
with live as (
	select *, rowid as row_no
	from air_daily
	where day between date_from and date_to
		and batch_no in (select batch_no from live_batch)
),
contested as (
	select hash(area_code, station, day) as key_hash
	from live
	group by key_hash
	having count(*) > 1
),
superseded as (
	select row_no
	from live
	where hash(area_code, station, day) in (select key_hash from contested)
	qualify row_number() over (
		partition by area_code, station, day order by data_status = '审核' desc, batch_no desc, line desc
	) > 1
),
in_force as (
	select * exclude (row_no) from live anti join superseded using (row_no)
),
published as (
	select
		area_code, day, so2, no2, pm10, pm2_5, co, o3_8h,
		published_aqi, published_category, published_primary, data_status,
		false as from_stations
	from in_force
	where station is null
),
station_means as (
	select
		area_code,
		day,
		thousandths(half_even(sum(so2) * 1000, count(so2))) as so2,
		thousandths(half_even(sum(no2) * 1000, count(no2))) as no2,
		thousandths(half_even(sum(pm10) * 1000, count(pm10))) as pm10,
		thousandths(half_even(sum(pm2_5) * 1000, count(pm2_5))) as pm2_5,
		thousandths(half_even(sum(co) * 1000, count(co))) as co,
		thousandths(half_even(sum(o3_8h) * 1000, count(o3_8h))) as o3_8h,
		null as published_aqi,
		null as published_category,
		null as published_primary,
		min(data_status) as data_status,
		true as from_stations
	from in_force
	where station is not null
	group by area_code, day
)
select * from published
union all
select * from station_means
anti join published using (area_code, day);
