-- GB/T 8170 四舍六入五成双 (half-even) of the ratio numerator ÷ denominator, both whole numbers, denominator > 0.
-- DuckDB's round_even goes through DOUBLE and fails on ties; here nothing leaves integer arithmetic.
-- building material: scalar
-- order: 1
create or replace macro half_even(numerator, denominator) as
	half_even_whole(cast(numerator as hugeint), cast(denominator as hugeint));
