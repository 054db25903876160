-- Grain: a row of a measure (period, area_code, value, received, expected, not_ranked): its rank in the period.
-- 并列: equal printed values share a rank and the next is skipped (1, 1, 3); dense (1, 1, 2) where the region says so (setting rank.ties).
-- building material: relation
-- order: 10
create or replace macro ranked(rel, lower_is_better, on_date) as table
with tie_rule as (
	select coalesce(max(value), 'competition') = 'dense' as dense
	from setting_on(on_date)
	where setting_key = 'rank.ties'
)
select
	m.*,
	case when m.not_ranked is null and m.value is not null then
		case
			when t.dense then dense_rank() over best_first
			else rank() over best_first
		end
	end as rank,
	m.not_ranked is null and m.value is not null
		and count(*) over (partition by m.period, m.not_ranked is null, m.value) > 1 as tied
from query_table(rel) as m
cross join tie_rule as t
window best_first as (
	partition by m.period
	order by m.not_ranked is null desc, m.value * case when lower_is_better then 1 else -1 end nulls last
);
