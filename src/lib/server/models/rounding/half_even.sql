-- GB/T 8170 四舍六入五成双 (half-even) of the ratio numerator ÷ denominator, both whole numbers, denominator > 0.
-- DuckDB's round_even goes through DOUBLE and fails on ties; here nothing leaves integer arithmetic. BIGINT, whose division is fifteen times
-- faster than HUGEINT's: four times the larger of both must fit (2.3 × 10^18), or the query fails instead of wrapping round.
-- building material: scalar
-- order: 1
create or replace macro half_even(numerator, denominator) as
	half_even_whole(cast(numerator as bigint), cast(denominator as bigint));
