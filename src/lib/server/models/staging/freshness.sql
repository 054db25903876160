-- Grain: one of the six readings: newest day with data up to a day, its age, and what is late against the region's rhythm.
-- provisional: some reading of the newest month has only a 实况 (or near-real-time) row in force.
-- Days are Beijing calendar days. A day without a fire can't be told from a day whose file did not come: both count as age.
-- parameters: on_date date
-- not null: dataset, late_days, provisional
-- order: 6
create or replace macro freshness(on_date) as table
with newest as materialized (
	select 'water_sample' as dataset, max(day) as newest
	from water_sampling
	where day <= on_date
	union all
	select 'outfall_sample', max(sampled_at)::date
	from outfall_sample
	where sampled_at < on_date + interval 1 day and batch_no in (select batch_no from live_batch)
	union all
	select 'air_daily', max(day)
	from air_daily
	where day <= on_date and batch_no in (select batch_no from live_batch)
	union all
	select 'fire_alarm', max(alarmed_at)::date
	from fire_alarm
	where alarmed_at < on_date + interval 1 day and batch_no in (select batch_no from live_batch)
	union all
	select 'fire_detection', (max(acquired_at) + interval 8 hour)::date
	from fire_detection
	where acquired_at < on_date + interval 16 hour and batch_no in (select batch_no from live_batch)
	union all
	select 'ledger_item', max(as_of)
	from ledger_item
	where as_of <= on_date and batch_no in (select batch_no from live_batch)
),
newest_month as (
	select 'water_sample' as dataset, section_code as subject, sampled_at as moment, null as part, audited as settled
	from water_sampling
	where day >= (select date_trunc('month', newest) from newest where dataset = 'water_sample') and day <= on_date
	union all
	select 'outfall_sample', outfall_code, sampled_at, null, data_status = '审核'
	from outfall_sample
	where sampled_at >= (select date_trunc('month', newest) from newest where dataset = 'outfall_sample')
		and sampled_at < on_date + interval 1 day and batch_no in (select batch_no from live_batch)
	union all
	select 'air_daily', area_code, day, station, data_status = '审核'
	from air_daily
	where day >= (select date_trunc('month', newest) from newest where dataset = 'air_daily')
		and day <= on_date and batch_no in (select batch_no from live_batch)
	union all
	select 'fire_alarm', alarm_no, null, null, data_status = '审核'
	from fire_alarm
	where alarmed_at >= (select date_trunc('month', newest) from newest where dataset = 'fire_alarm')
		and alarmed_at < on_date + interval 1 day and batch_no in (select batch_no from live_batch)
	union all
	select 'fire_detection', satellite, acquired_at, null, product = 'standard'
	from fire_detection
	where acquired_at >= (select date_trunc('month', newest) - interval 8 hour from newest where dataset = 'fire_detection')
		and acquired_at < on_date + interval 16 hour and batch_no in (select batch_no from live_batch)
),
unsettled as (
	select distinct dataset
	from (
		select dataset
		from newest_month
		group by dataset, subject, moment, part
		having not bool_or(settled)
	)
),
expected as (
	select setting_key[8:] as dataset, cast(value as integer) as rhythm_days
	from setting_on(on_date)
	where setting_key like 'rhythm.%'
)
select
	n.dataset,
	n.newest,
	cast(date_diff('day', n.newest, on_date) as integer) as age_days,
	e.rhythm_days,
	cast(greatest(coalesce(date_diff('day', n.newest, on_date) - e.rhythm_days, 0), 0) as integer) as late_days,
	u.dataset is not null as provisional
from newest as n
left join unsettled as u on u.dataset = n.dataset
left join expected as e on e.dataset = n.dataset
order by n.dataset;
