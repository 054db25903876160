-- Grain: a section with samplings up to a day in weeks in which no version of the register holds for it (closed before, or not yet opened):
-- no page of the water counts them. name, river, answering_code: by its newest version. closed: last day of the register before the first such
-- sampling, empty where it had not opened. batches: the files they came in, by number.
-- parameters: on_date date
-- not null: section_code, name, river, samplings, first_day, last_day, batches
-- order: 6
create or replace macro water_outside_register(on_date) as table
with outside as (
	select w.section_code, w.day, w.sampled_at
	from water_sampling as w
	where w.day <= on_date
		and not exists (
			select 1
			from sections as s
			where s.section_code = w.section_code
				and s.effective_from <= date_trunc('week', w.day)::date + 6
				and s.effective_to >= date_trunc('week', w.day)
		)
),
counted as (
	select
		o.section_code,
		count(distinct o.sampled_at) as samplings,
		min(o.day) as first_day,
		max(o.day) as last_day,
		list_sort(list_distinct(list(r.batch_no))) as batches
	from outside as o
	join water_sample as r
		on r.section_code = o.section_code and r.sampled_at = o.sampled_at and r.batch_no in (select batch_no from live_batch)
	group by o.section_code
)
select
	c.section_code,
	max_by(s.name, s.effective_from) as name,
	max_by(s.river, s.effective_from) as river,
	max_by(s.answering_code, s.effective_from) as answering_code,
	max(s.effective_to) filter (s.effective_to < c.first_day) as closed,
	cast(c.samplings as integer) as samplings,
	c.first_day,
	c.last_day,
	c.batches
from counted as c
join sections as s on s.section_code = c.section_code
group by c.section_code, c.samplings, c.first_day, c.last_day, c.batches;
