-- Grain: one of the readings that papers are made of: what came of a span of days, and how much of it is not settled.
-- received of expected: county-days of the air, sections of the water, outfalls; expected is empty for what comes when it happens (alarms, reports of the ledger).
-- unaudited: received ones that have only a 实况 row; pending: alarms that nobody has verified; newest: last day with a row in the span.
-- parameters: date_from date, date_to date
-- not null: dataset, received, unaudited, pending
-- order: 7
create or replace macro received(date_from, date_to) as table
with water as (
	select section_code, max(day) as newest, bool_and(audited) as settled
	from water_sampling
	where day between date_from and date_to
	group by section_code
),
air as (
	select area_code, day, bool_or(data_status = '审核') as settled
	from air_daily
	where day between date_from and date_to
		and area_code in (select area_code from units where kind <> 'city') and batch_no in (select batch_no from live_batch)
	group by area_code, day
),
outfall_rows as (
	select outfall_code, max(sampled_at)::date as newest, bool_or(data_status = '审核') as settled
	from outfall_sample
	where sampled_at >= date_from and sampled_at < date_to + interval 1 day and batch_no in (select batch_no from live_batch)
	group by outfall_code
)
select
	'water_sample' as dataset,
	cast(count(w.section_code) as integer) as received,
	cast(count(*) as integer) as expected,
	cast(count(*) filter (not w.settled) as integer) as unaudited,
	0 as pending,
	max(w.newest) as newest
from section_on(date_to) as s
left join water as w on w.section_code = s.section_code
union all
select
	'outfall_sample',
	cast(count(r.outfall_code) as integer),
	cast(count(*) as integer),
	cast(count(*) filter (not r.settled) as integer),
	0,
	max(r.newest)
from (select distinct outfall_code from outfalls where date_to between effective_from and effective_to) as o
left join outfall_rows as r on r.outfall_code = o.outfall_code
union all
select
	'air_daily',
	cast(count(*) as integer),
	cast((select count(*) from units where kind <> 'city') * (date_diff('day', date_from, date_to) + 1) as integer),
	cast(count(*) filter (not settled) as integer),
	0,
	max(day)
from air
union all
select
	'fire_alarm',
	cast(count(*) as integer),
	null,
	0,
	cast(count(*) filter (verdict = 'pending') as integer),
	max(fire_day)
from fire_alarms(date_from, date_to)
union all
select 'ledger_item', cast(count(distinct item_id) as integer), null, 0, 0, max(as_of)
from ledger_item
where as_of between date_from and date_to and batch_no in (select batch_no from live_batch);
