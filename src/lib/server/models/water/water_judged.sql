-- Grain: a row of the relation (row_id, item, value, mark, waterbody, day), every row once, with its class by the edition in force on its day.
-- GB 3838-2002 表1: the best class whose limit the value meets; 6 = worse than Ⅴ; dissolved oxygen the other way; pH in its closed range 1,
-- outside 6. judged: one of the 21 items of 环办〔2011〕22号 (temperature, total nitrogen and coliforms are reported apart).
-- mark '0' (suspect) and ND (bare 未检出): no class. mark '<': the value lies somewhere below the detection limit, so it has a class only
-- where every such value has the same one; class_bound is the worst it can be.
-- standard: as water_limits. unjudged says why a value has no class: suspect_zero, no_detection_limit, limit_too_high, no_limit (none in force for the
-- item, the water body and the day; such a row is not judged either).
-- building material: relation
-- order: 1
create or replace macro water_judged(rel, standard) as table
with compared as (
	select
		r.*,
		coalesce(l.judged, false) as judged,
		l.direction,
		case l.direction
			when 'range' then case when r.value between l.range_low and l.range_high then 1 when l.range_low is not null then 6 end
			when 'at_least' then 1 + (r.value < l.limits[1])::integer + (r.value < l.limits[2])::integer
				+ (r.value < l.limits[3])::integer + (r.value < l.limits[4])::integer + (r.value < l.limits[5])::integer
			else 1 + (r.value > l.limits[1])::integer + (r.value > l.limits[2])::integer
				+ (r.value > l.limits[3])::integer + (r.value > l.limits[4])::integer + (r.value > l.limits[5])::integer
		end as class_at,
		case
			when l.item is null then 'no_limit'
			when not l.judged then null
			when r.mark = '0' then 'suspect_zero'
			when r.value is null then 'no_detection_limit'
			when r.mark = '<' and l.direction = 'range' then 'limit_too_high'
		end as plainly_unjudged
	from query_table(rel) as r
	left join query_table(standard) as l
		on l.item = r.item and l.waterbody = r.waterbody and r.day between l.effective_from and l.effective_to
)
select
	* exclude (direction, class_at, plainly_unjudged),
	case
		when plainly_unjudged is not null or mark = '0' then null
		when mark = '<' and direction = 'at_most' and class_at > 1 then null
		when mark = '<' and direction = 'at_least' and class_at < 6 then null
		else class_at
	end as class,
	case
		when plainly_unjudged in ('suspect_zero', 'no_detection_limit') then null
		when mark = '<' and direction <> 'at_most' then 6
		else class_at
	end as class_bound,
	case
		when plainly_unjudged is not null then plainly_unjudged
		when not judged then null
		when mark = '<' and direction = 'at_most' and class_at > 1 then 'limit_too_high'
		when mark = '<' and direction = 'at_least' and class_at < 6 then 'limit_too_high'
	end as unjudged
from compared;
