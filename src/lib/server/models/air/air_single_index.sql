-- Grain: a row of the relation, a pollutant of a profile whose statistic is hundred_n_fold ÷ 100 n: concentration and single index are added.
-- 环办〔2014〕64号: C_i is rounded half-even first (µg/m³ whole, CO one decimal, as the profile says), then I_i = C_i ÷ S_i half-even.
-- building material: relation
-- order: 3
create or replace macro air_single_index(rel) as table
-- Each step has a query of its own: half_even copies its arguments, and copies of whole formulas take long to plan.
with scaled as (
	select
		* exclude (hundred_n_fold),
		-- concentrations have at most three decimals, so this is whole; BIGINT at once: decimals of 128 bits are slow
		cast(hundred_n_fold * 1000 as bigint) as whole_n_fold,
		ten_to(concentration_decimals) as c_scale,
		ten_to(index_decimals) * 1000 as i_scale
	from query_table(rel)
),
rounded as (
	select
		* exclude (whole_n_fold, c_scale),
		half_even(whole_n_fold * c_scale, n * 100000) as c_whole,
		cast(limit_value * 1000 as bigint) * c_scale as limit_whole
	from scaled
)
select
	* exclude (c_whole, limit_whole, i_scale),
	cast(cast(c_whole as decimal(18, 0)) * ten_to_minus(concentration_decimals) as decimal(14, 4)) as concentration,
	cast(cast(half_even(c_whole * i_scale, limit_whole) as decimal(18, 0)) * ten_to_minus(index_decimals) as decimal(14, 4)) as single_index
from rounded;
