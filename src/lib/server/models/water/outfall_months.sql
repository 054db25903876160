-- Grain: an outfall in force in a month, every one once: did every sampling keep to its limits.
-- status: met | failed (one sampling over a limit fails the month) | idle (no discharge) | suspended | missing (no sample came) |
-- not_judged (no value against a limit). readings: every value of the month; over is empty where it has no limit or can't be judged.
-- parameters: date_from date, date_to date
-- not null: outfall_code, name, kind, area_code, river, key_enterprise, samples, status, readings
-- order: 5
create or replace macro outfall_months(date_from, date_to) as table
with register as (
	select *
	from outfalls as o
	where o.effective_from <= date_to and o.effective_to >= date_from
	qualify row_number() over (partition by o.outfall_code order by o.effective_from desc) = 1
),
sampled as (
	select
		outfall_code,
		count(distinct sampled_at) as samples,
		bool_or(discharge = 'discharging') as discharging,
		max(sampled_at) as sampled_at,
		max_by(discharge, sampled_at) as last_state,
		max_by(remark, sampled_at) as remark
	from outfall_sample
	where sampled_at >= date_from and sampled_at < date_to + 1
		and batch_no in (select batch_no from live_batch)
	group by outfall_code
),
listed as (
	select
		outfall_code,
		bool_or(over) as over,
		list(struct_pack(
			sampled_at := sampled_at, item := item, value := value, mark := mark, low := low, limit_value := limit_value,
			over := over, multiple := multiple, reason := reason
		)) as readings
	from outfall_readings(date_from, date_to)
	group by outfall_code
)
select
	r.outfall_code,
	r.name,
	r.kind,
	r.area_code,
	r.river,
	r.section_code,
	r.key_enterprise,
	r.standard,
	cast(coalesce(s.samples, 0) as integer) as samples,
	s.sampled_at,
	s.remark,
	case
		when s.outfall_code is null then 'missing'
		when not s.discharging then s.last_state
		when l.over is null then 'not_judged'
		when l.over then 'failed'
		else 'met'
	end as status,
	coalesce(l.readings, []) as readings
from register as r
left join sampled as s on s.outfall_code = r.outfall_code
left join listed as l on l.outfall_code = r.outfall_code;
