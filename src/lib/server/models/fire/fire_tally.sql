-- Counts and rates of the rows of a relation of cases, per unit; the city's row totals everything, units without an alarm show zero.
-- pushed = confirmed + rejected + outside + pending; confirmed = penalised + waived + in_grace + unpenalised. 查实率 = confirmed ÷ pushed, percent, two
-- decimals half-even (the bulletins cut at times: 8 of 9 is printed there as 88.88 and is 88.89); 点火必罚率 = penalised ÷ confirmed without those
-- 办理中, percent, one decimal half-even. Empty without a denominator.
-- building material: relation
-- order: 2
create or replace macro fire_tally(rel) as table
with per_area as materialized (
	select
		area_code,
		count(*) as pushed,
		count(*) filter (verdict = 'confirmed') as confirmed,
		count(*) filter (verdict = 'rejected') as rejected,
		count(*) filter (verdict = 'outside') as outside,
		count(*) filter (verdict = 'pending') as pending,
		count(*) filter (state = 'penalised') as penalised,
		count(*) filter (state = 'waived') as waived,
		count(*) filter (state = 'in_grace') as in_grace,
		count(*) filter (state = 'unpenalised') as unpenalised,
		count(*) filter (is_open) as open,
		max(age_days) filter (is_open) as oldest_open_days,
		max(age_days) filter (state in ('in_grace', 'unpenalised')) as oldest_unpenalised_days
	from query_table(rel)
	group by area_code
),
with_city as (
	select
		u.area_code, u.kind,
		coalesce(sum(a.pushed), 0) as pushed,
		coalesce(sum(a.confirmed), 0) as confirmed,
		coalesce(sum(a.rejected), 0) as rejected,
		coalesce(sum(a.outside), 0) as outside,
		coalesce(sum(a.pending), 0) as pending,
		coalesce(sum(a.penalised), 0) as penalised,
		coalesce(sum(a.waived), 0) as waived,
		coalesce(sum(a.in_grace), 0) as in_grace,
		coalesce(sum(a.unpenalised), 0) as unpenalised,
		coalesce(sum(a.open), 0) as open,
		max(a.oldest_open_days) as oldest_open_days,
		max(a.oldest_unpenalised_days) as oldest_unpenalised_days
	from units as u
	left join per_area as a on a.area_code = u.area_code or u.kind = 'city'
	group by u.area_code, u.kind
)
select
	area_code, kind,
	cast(pushed as integer) as pushed,
	cast(confirmed as integer) as confirmed,
	cast(rejected as integer) as rejected,
	cast(outside as integer) as outside,
	cast(pending as integer) as pending,
	percent_2(confirmed, pushed) as verification_rate,
	cast(penalised as integer) as penalised,
	cast(waived as integer) as waived,
	cast(in_grace as integer) as in_grace,
	cast(unpenalised as integer) as unpenalised,
	percent_even(penalised, confirmed - in_grace) as penalty_rate,
	cast(open as integer) as open,
	oldest_open_days,
	oldest_unpenalised_days
from with_city;
