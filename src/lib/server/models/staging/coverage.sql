-- Grain: one of the six readings and a month: what came of what the region's rhythm expects up to a day.
-- A slot is what one delivery covers: a day (rhythm 1), a week Monday to Sunday (7), a month (over 7). It belongs to the month of its last day, so
-- the week with 1 January is January's, as in the numbering of weeks. Expected are slots over by date_to, from the first reading on record.
-- part: a county of a day, a section of a week or an outfall of a month in force in the register, an item of a report; expected = parts × slots. A dry section has reported.
-- Fires and detections are events: a day without one can't be told from a day whose file did not come, so nothing is expected of them.
-- parameters: date_from date, date_to date
-- not null: dataset, slot_kind, month, slots_received, parts_received
-- order: 7
create or replace macro coverage(date_from, date_to) as table
with dataset as materialized (
	select
		d.dataset,
		d.first_day,
		case when r.days is null or r.days <= 1 then 'day' when r.days <= 7 then 'week' else 'month' end as slot_kind,
		d.expects and r.days is not null and d.first_day is not null as judged
	from (
		select 'water_sample' as dataset, true as expects, min(sampled_at)::date as first_day
		from water_sample where batch_no in (select batch_no from live_batch)
		union all
		select 'outfall_sample', true, min(sampled_at)::date from outfall_sample where batch_no in (select batch_no from live_batch)
		union all
		select 'air_daily', true, min(day) from air_daily where batch_no in (select batch_no from live_batch)
		union all
		select 'fire_alarm', false, min(alarmed_at)::date from fire_alarm where batch_no in (select batch_no from live_batch)
		union all
		select 'fire_detection', false, (min(acquired_at) + interval 8 hour)::date
		from fire_detection where batch_no in (select batch_no from live_batch)
		union all
		select 'ledger_item', true, min(as_of) from ledger_item where batch_no in (select batch_no from live_batch)
	) as d
	left join (
		select setting_key[8:] as dataset, cast(value as integer) as days
		from setting_on(date_to)
		where setting_key like 'rhythm.%'
	) as r on r.dataset = d.dataset
),
slots as materialized (
	select distinct d.dataset, d.slot_kind, d.judged, d.first_day, slot_end(d.slot_kind, s.day) as slot_to
	from dataset as d
	cross join (select unnest(generate_series(date_from - interval 6 day, date_to, interval 1 day))::date as day) as s
	where slot_to between date_from and date_to
),
register as (
	select section_code, effective_from, coalesce(effective_to, date '9999-12-31') as effective_to
	from section
	where batch_no in (select batch_no from live_batch)
	qualify row_number() over (partition by section_code, effective_from order by batch_no desc, line desc) = 1
),
counties as (
	select area_code from units where kind <> 'city'
),
received as materialized (
	select 'water_sample' as dataset, slot_end(d.slot_kind, sampled_at::date) as slot_to, count(distinct section_code) as parts
	from water_sample, dataset as d
	where d.dataset = 'water_sample'
		and sampled_at >= date_from - interval 6 day and sampled_at < date_to + interval 1 day
		and batch_no in (select batch_no from live_batch)
	group by all
	union all
	select 'outfall_sample', slot_end(d.slot_kind, s.sampled_at::date), count(distinct s.outfall_code)
	from outfall_sample as s, dataset as d
	where d.dataset = 'outfall_sample'
		and s.sampled_at >= date_from and s.sampled_at < date_to + interval 1 day
		and s.batch_no in (select batch_no from live_batch)
		and exists (
			select 1
			from outfalls as o
			where o.outfall_code = s.outfall_code
				and o.effective_from <= slot_end(d.slot_kind, s.sampled_at::date)
				and o.effective_to >= date_trunc('month', s.sampled_at)
		)
	group by all
	union all
	select 'air_daily', slot_end(d.slot_kind, day), count(distinct area_code)
	from air_daily, dataset as d
	where d.dataset = 'air_daily'
		and day between date_from and date_to
		and area_code in (select area_code from counties) and batch_no in (select batch_no from live_batch)
	group by all
	union all
	select 'ledger_item', slot_end(d.slot_kind, as_of), count(distinct item_id)
	from ledger_item, dataset as d
	where d.dataset = 'ledger_item'
		and as_of between date_from and date_to and batch_no in (select batch_no from live_batch)
	group by all
	union all
	select distinct 'fire_alarm', slot_end(d.slot_kind, alarmed_at::date), 1
	from fire_alarm, dataset as d
	where d.dataset = 'fire_alarm'
		and alarmed_at >= date_from and alarmed_at < date_to + interval 1 day and batch_no in (select batch_no from live_batch)
	union all
	select distinct 'fire_detection', slot_end(d.slot_kind, (acquired_at + interval 8 hour)::date), 1
	from fire_detection, dataset as d
	where d.dataset = 'fire_detection'
		and acquired_at >= date_from - interval 8 hour and acquired_at < date_to + interval 16 hour
		and batch_no in (select batch_no from live_batch)
),
registered as (
	select s.slot_to, count(*) as parts
	from (select slot_to from slots where dataset = 'water_sample') as s
	join register as r on s.slot_to between r.effective_from and r.effective_to
	group by s.slot_to
),
permitted as (
	select s.slot_to, count(distinct o.outfall_code) as parts
	from (select slot_to from slots where dataset = 'outfall_sample') as s
	join outfalls as o on o.effective_from <= s.slot_to and o.effective_to >= date_trunc('month', s.slot_to)
	group by s.slot_to
),
expected as materialized (
	select
		s.dataset, s.slot_to,
		case s.dataset
			when 'air_daily' then (select count(*) from counties)
			when 'water_sample' then w.parts
			when 'outfall_sample' then o.parts
		end as parts
	from slots as s
	left join registered as w on s.dataset = 'water_sample' and w.slot_to = s.slot_to
	left join permitted as o on s.dataset = 'outfall_sample' and o.slot_to = s.slot_to
	where s.judged and s.slot_to >= s.first_day
)
select
	s.dataset,
	any_value(s.slot_kind) as slot_kind,
	date_trunc('month', s.slot_to)::date as month,
	cast(count(r.slot_to) as integer) as slots_received,
	case when count(e.slot_to) > 0 then cast(count(e.slot_to) as integer) end as slots_expected,
	cast(coalesce(sum(r.parts), 0) as integer) as parts_received,
	cast(sum(e.parts) as integer) as parts_expected
from slots as s
left join received as r on r.dataset = s.dataset and r.slot_to = s.slot_to
left join expected as e on e.dataset = s.dataset and e.slot_to = s.slot_to
group by s.dataset, date_trunc('month', s.slot_to)
order by s.dataset, month;
