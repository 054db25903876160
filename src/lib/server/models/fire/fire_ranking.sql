-- Grain: a ranked unit, its alarms of a span of statistical days as cases on a day of judgement, and its ranks: by confirmed fires (most first),
-- by 查实率 (highest first), by 点火必罚率 (lowest first), by confirmed fires per 千公顷 of cropland (most first, only where it is known).
-- 并列: equal figures share a rank (setting rank.ties); a unit without a denominator has no rank by rate; one without a fire is ranked by count.
-- parameters: date_from date, date_to date, on_date date
-- not null: area_code, pushed, confirmed, rejected, outside, pending, penalised, waived, in_grace, unpenalised, open, confirmed_rank, confirmed_tied, rate_tied, penalty_tied, density_tied
-- order: 4
create or replace macro fire_ranking(date_from, date_to, on_date) as table
with rule as (
	select coalesce(max(value), 'competition') = 'dense' as dense
	from setting_on(on_date)
	where setting_key = 'rank.ties'
),
tally as materialized (
	select c.*, per_kha(c.confirmed, u.cropland_kha) as density
	from fire_county(date_from, date_to, on_date) as c
	join units as u on u.area_code = c.area_code
	where c.kind <> 'city'
)
select
	t.* exclude (kind),
	cast(case when dense then dense_rank() over (order by confirmed desc) else rank() over (order by confirmed desc) end as integer) as confirmed_rank,
	count(*) over (partition by confirmed) > 1 as confirmed_tied,
	cast(case
		when verification_rate is null then null
		when dense then dense_rank() over (order by verification_rate desc nulls last)
		else rank() over (order by verification_rate desc nulls last)
	end as integer) as rate_rank,
	verification_rate is not null and count(*) over (partition by verification_rate) > 1 as rate_tied,
	cast(case
		when penalty_rate is null then null
		when dense then dense_rank() over (order by penalty_rate nulls last)
		else rank() over (order by penalty_rate nulls last)
	end as integer) as penalty_rank,
	penalty_rate is not null and count(*) over (partition by penalty_rate) > 1 as penalty_tied,
	cast(case
		when density is null then null
		when dense then dense_rank() over (order by density desc nulls last)
		else rank() over (order by density desc nulls last)
	end as integer) as density_rank,
	density is not null and count(*) over (partition by density) > 1 as density_tied
from tally as t cross join rule
order by area_code;
