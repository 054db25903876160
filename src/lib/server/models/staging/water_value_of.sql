-- Grain: a sampling with flowing water and an item it has a value or a mark for, from the rows. Of the rows of one sampling the first in
-- precedence that has the item counts, so that a correction of one item leaves the others.
-- building material: relation
-- order: 4
create or replace macro water_value_of(date_from, date_to) as table
with flowing as (
	select w.*
	from water_sample as w
	join water_sampling as s on s.section_code = w.section_code and s.sampled_at = w.sampled_at
	where s.flow = 'flowing'
		and s.day between date_from and date_to
		and w.sampled_at >= date_from and w.sampled_at < date_to + interval 1 day
		and w.batch_no in (select batch_no from live_batch)
)
select
	section_code,
	sampled_at,
	cast(sampled_at as date) as day,
	item,
	unnest(max_by(struct_pack(value := value, mark := mark), water_precedence(data_status, batch_no, line)))
from water_long('flowing')
group by section_code, sampled_at, item;
