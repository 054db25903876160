-- Grain: a ranked unit and a pollutant: why it stands where it stands. Difference of its single index from the mean of the ranked
-- units (two decimals, half-even), and the composite index and rank it would have at that mean (no area's own change is assumed).
-- parameters: date_from date, date_to date, profile_name varchar
-- not null: area_code, pollutant, statistic, concentration, single_index, weight, mean_index, difference, index_at_mean, rank_at_mean
-- order: 12
create or replace macro air_reasons(date_from, date_to, profile_name) as table
with one_period as (
	select 'now' as period, date_from as date_from, date_to as date_to
),
pollutants as materialized (
	select * from air_pollutant('one_period', date_from, date_to, profile_name, air_kept_span(date_from, date_to))
),
ranked_units as materialized (
	select area_code, cast(sum(single_index * weight) as decimal(14, 4)) as composite_index
	from pollutants
	where area_code in (select area_code from units where kind <> 'city')
	group by area_code
	having count(*) = 6 and bool_and(valid)
),
means as (
	select
		pollutant,
		cast(cast(half_even(sum(single_index) * 100 * 10000, count(*) * 10000) as decimal(18, 0)) * 0.01 as decimal(14, 4)) as mean_index
	from pollutants
	where area_code in (select area_code from ranked_units)
	group by pollutant
),
differences as (
	select
		p.*,
		m.mean_index,
		cast(p.single_index - m.mean_index as decimal(14, 4)) as difference,
		cast(r.composite_index - (p.single_index - m.mean_index) * p.weight as decimal(14, 4)) as index_at_mean
	from pollutants as p
	join ranked_units as r using (area_code)
	join means as m using (pollutant)
)
select
	area_code,
	pollutant,
	statistic,
	concentration,
	single_index,
	weight,
	mean_index,
	difference,
	index_at_mean,
	cast(1 + (
		select count(*) from ranked_units as other
		where other.area_code <> d.area_code and other.composite_index < d.index_at_mean
	) as integer) as rank_at_mean
from differences as d;
