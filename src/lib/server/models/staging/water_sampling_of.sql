-- Grain: a sampling of a section: state of the water, remark and data status by its row in force (water_precedence), from the rows.
-- building material: relation
-- order: 2
create or replace macro water_sampling_of(date_from, date_to) as table
select
	section_code,
	sampled_at,
	cast(sampled_at as date) as day,
	max_by(flow, water_precedence(data_status, batch_no, line)) as flow,
	max_by(remark, water_precedence(data_status, batch_no, line)) as remark,
	max(data_status = '审核') as audited
from water_sample
where sampled_at >= date_from and sampled_at < date_to + interval 1 day
	and batch_no in (select batch_no from live_batch)
group by section_code, sampled_at;
