-- Grain: a sampling of an outfall in force on its day and an item with a limit: the value as printed against the limit.
-- over: value over the limit, pH outside its range. Empty where that can't be said: reason suspect_zero, no_detection_limit, limit_too_high.
-- multiple: (C − S) ÷ S of the limit (water_multiple); pH carries none. Of several rows of a sampling the first in precedence counts.
-- building material: relation
-- order: 4
create or replace macro outfall_readings(date_from, date_to) as table
with in_force as (
	select *
	from outfall_sample
	where sampled_at >= date_from and sampled_at < date_to + 1
		and batch_no in (select batch_no from live_batch)
	qualify row_number() over (partition by outfall_code, sampled_at order by water_precedence(data_status, batch_no, line) desc) = 1
),
placed as (
	select s.*, o.ph_low, o.ph_high, o.cod_limit, o.bod5_limit, o.ss_limit, o.nh3n_limit, o.tn_limit, o.tp_limit
	from in_force as s
	join outfalls as o on o.outfall_code = s.outfall_code and cast(s.sampled_at as date) between o.effective_from and o.effective_to
	where s.discharge = 'discharging'
	qualify row_number() over (partition by s.outfall_code, s.sampled_at order by o.effective_from desc) = 1
),
long as (
	select
		outfall_code, sampled_at, item, value, mark, limit_value,
		case when item = 'ph' then ph_low end as low
	from placed
	unpivot include nulls ((value, mark, limit_value) for item in (
		(ph, ph_mark, ph_high) as 'ph', (cod, cod_mark, cod_limit) as 'cod', (bod5, bod5_mark, bod5_limit) as 'bod5',
		(ss, ss_mark, ss_limit) as 'ss', (nh3n, nh3n_mark, nh3n_limit) as 'nh3n', (tn, tn_mark, tn_limit) as 'tn',
		(tp, tp_mark, tp_limit) as 'tp'
	))
	where value is not null or mark is not null
),
judged as (
	select
		*,
		case
			when limit_value is null then null
			when mark = '0' then 'suspect_zero'
			when value is null then 'no_detection_limit'
			when mark = '<' and (value > limit_value or item = 'ph') then 'limit_too_high'
		end as reason
	from long
)
select
	*,
	case
		when limit_value is null or reason is not null then null
		when mark = '<' then false
		when item = 'ph' then not value between coalesce(low, 0) and limit_value
		else value > limit_value
	end as over,
	case when reason is null and mark is null and item <> 'ph' then
		water_multiple(hundred_millionths(value), hundred_millionths(limit_value))
	end as multiple
from judged;
