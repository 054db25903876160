-- Grain: a reading with a rhythm, a county, and one of the newest delivery slots that are over by a day: 31 days, 13 weeks or 12 months.
-- parts: what the county owes in a slot: its day, its sections in the register, its outfalls with a permit, its report of the ledger
-- (owed by a county that has reported before). received: those that came, revised: those of them that came in more than one batch.
-- days_over: days between the end of the slot and that day; more than the rhythm = late. A dry section has reported.
-- parameters: on_date date
-- not null: dataset, slot_kind, slot_to, area_code, expected, received, revised, days_over, rhythm_days
-- order: 7
create or replace macro coverage_counties(on_date) as table
with rhythm as materialized (
	select
		setting_key[8:] as dataset,
		cast(value as integer) as days,
		case when days <= 1 then 'day' when days <= 7 then 'week' else 'month' end as slot_kind
	from setting_on(on_date)
	where setting_key in ('rhythm.water_sample', 'rhythm.outfall_sample', 'rhythm.air_daily', 'rhythm.ledger_item')
),
slots as materialized (
	select distinct r.dataset, r.slot_kind, r.days, slot_end(r.slot_kind, s.day) as slot_to
	from rhythm as r
	cross join (select unnest(generate_series(on_date - interval 12 month, on_date, interval 1 day))::date as day) as s
	where slot_to <= on_date
		and slot_to > case r.slot_kind
			when 'day' then on_date - interval 31 day
			when 'week' then on_date - interval 91 day
			else on_date - interval 12 month
		end
),
counties as (
	select area_code from units where kind <> 'city'
),
came as materialized (
	select 'air_daily' as dataset, area_code, day as part_day, area_code as part, batch_no
	from air_daily
	where day > on_date - interval 32 day and day <= on_date and batch_no in (select batch_no from live_batch)
	union all
	select 'water_sample', s.answering_code, w.sampled_at::date, w.section_code, w.batch_no
	from water_sample as w
	join sections as s on s.section_code = w.section_code
		and w.sampled_at::date between s.effective_from and s.effective_to
	where w.sampled_at > on_date - interval 98 day and w.sampled_at < on_date + interval 1 day
		and w.batch_no in (select batch_no from live_batch)
	union all
	select 'outfall_sample', o.area_code, s.sampled_at::date, s.outfall_code, s.batch_no
	from outfall_sample as s
	join outfalls as o on o.outfall_code = s.outfall_code
		and s.sampled_at::date between o.effective_from and o.effective_to
	where s.sampled_at > on_date - interval 13 month and s.sampled_at < on_date + interval 1 day
		and s.batch_no in (select batch_no from live_batch)
	union all
	select 'ledger_item', area_code, as_of, area_code, batch_no
	from ledger_item
	where as_of > on_date - interval 13 month and as_of <= on_date and batch_no in (select batch_no from live_batch)
),
received as (
	select dataset, area_code, slot_to, count(*) as parts, count(*) filter (batches > 1) as revised
	from (
		select c.dataset, c.area_code, slot_end(r.slot_kind, c.part_day) as slot_to, c.part, count(distinct c.batch_no) as batches
		from came as c
		join rhythm as r on r.dataset = c.dataset
		group by all
	)
	group by all
),
begun as (
	select 'air_daily' as dataset, area_code, min(day) as first_day from air_daily where batch_no in (select batch_no from live_batch) group by area_code
	union all
	select 'ledger_item', area_code, min(as_of) from ledger_item where batch_no in (select batch_no from live_batch) group by area_code
),
expected as (
	select s.dataset, c.area_code, s.slot_to, cast(1 as bigint) as parts
	from slots as s
	cross join counties as c
	join begun as b on b.dataset = s.dataset and s.slot_to >= b.first_day
		and (s.dataset = 'air_daily' or b.area_code = c.area_code)
	where s.dataset in ('air_daily', 'ledger_item')
	group by all
	union all
	select s.dataset, r.answering_code, s.slot_to, count(distinct r.section_code)
	from slots as s
	join sections as r on s.slot_to between r.effective_from and r.effective_to
	where s.dataset = 'water_sample' and r.answering_code is not null
	group by all
	union all
	select s.dataset, o.area_code, s.slot_to, count(distinct o.outfall_code)
	from slots as s
	join outfalls as o on o.effective_from <= s.slot_to and o.effective_to >= date_trunc('month', s.slot_to)
	where s.dataset = 'outfall_sample' and o.area_code is not null
	group by all
)
select
	s.dataset,
	s.slot_kind,
	s.slot_to,
	e.area_code,
	cast(e.parts as integer) as expected,
	-- least() of nothing and something is something
	cast(least(coalesce(r.parts, 0), e.parts) as integer) as received,
	cast(coalesce(r.revised, 0) as integer) as revised,
	cast(date_diff('day', s.slot_to, on_date) as integer) as days_over,
	s.days as rhythm_days
from slots as s
join expected as e on e.dataset = s.dataset and e.slot_to = s.slot_to
left join received as r on r.dataset = s.dataset and r.slot_to = s.slot_to and r.area_code = e.area_code
order by s.dataset, e.area_code, s.slot_to;
