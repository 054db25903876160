-- Half-even of numerator ÷ denominator (whole numbers, ≥ 0) at `places` decimals, 0 to 8, as an exact decimal of eight. The whole part is
-- taken off first, so that BIGINT holds what BIGINT went in with; its division is ten times faster than HUGEINT's.
-- building material: scalar
-- order: 1
create or replace macro half_even_at(numerator, denominator, places) as
	cast(
		cast(
			half_even_tail(
				(numerator // denominator) * ten_to(places),
				(numerator % denominator) * ten_to(places),
				denominator
			) * ten_to(8 - places)
		as decimal(18, 0)) * 0.00000001
	as decimal(18, 8));
