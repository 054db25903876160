-- Grain: an area and a day: the value in force of the area, µg/m³ (CO mg/m³).
-- 审核 outranks 实况 however late it comes, then the newer batch; a published value of the area outranks the mean of its stations.
-- HJ 663-2013 (summary): the value of an area is the arithmetic mean over its stations; half-even at three decimals here. Which stations count, and
-- how many of them must have a value, practice decides: settings air.station.… of the day (stations with a row that day are the ones expected).
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
practice as materialized (
	select
		d.day,
		string_split(coalesce(arg_max(s.value, s.effective_from) filter (s.setting_key = 'air.station.left_out'), ''), '、') as left_out,
		coalesce(try_cast(arg_max(s.value, s.effective_from) filter (s.setting_key = 'air.station.share') as integer), 0) as share,
		coalesce(try_cast(arg_max(s.value, s.effective_from) filter (s.setting_key = 'air.station.share_few') as integer), 0) as share_few,
		coalesce(try_cast(arg_max(s.value, s.effective_from) filter (s.setting_key = 'air.station.few') as integer), 0) as few
	from (select distinct day from in_force where station is not null) as d
	left join settings as s on d.day between s.effective_from and s.effective_to
	group by d.day
),
summed as (
	select
		i.area_code,
		i.day,
		count(*) as stations,
		case when stations < max(p.few) then max(p.share_few) else max(p.share) end as needed,
		sum(so2) as so2, count(so2) as so2_n,
		sum(no2) as no2, count(no2) as no2_n,
		sum(pm10) as pm10, count(pm10) as pm10_n,
		sum(pm2_5) as pm2_5, count(pm2_5) as pm2_5_n,
		sum(co) as co, count(co) as co_n,
		sum(o3_8h) as o3_8h, count(o3_8h) as o3_8h_n,
		min(data_status) as data_status
	from in_force as i
	join practice as p using (day)
	where i.station is not null and not list_contains(p.left_out, i.station)
	group by i.area_code, i.day
),
station_means as (
	select
		area_code,
		day,
		station_mean(so2, so2_n, stations, needed) as so2,
		station_mean(no2, no2_n, stations, needed) as no2,
		station_mean(pm10, pm10_n, stations, needed) as pm10,
		station_mean(pm2_5, pm2_5_n, stations, needed) as pm2_5,
		station_mean(co, co_n, stations, needed) as co,
		station_mean(o3_8h, o3_8h_n, stations, needed) as o3_8h,
		null as published_aqi,
		null as published_category,
		null as published_primary,
		data_status,
		true as from_stations
	from summed
)
select * from published
union all
select * from station_means
anti join published using (area_code, day);
