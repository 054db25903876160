-- Half-even of numerator ÷ denominator (whole numbers, ≥ 0) at the decimals that tens is the power of (ten_to), as an exact decimal of eight.
-- building material: scalar
-- order: 1
create or replace macro half_even_by(numerator, denominator, tens) as
	cast(
		cast(half_even_tail(0, numerator::hugeint * tens, denominator) * (100000000 // tens) as decimal(18, 0)) * 0.00000001
	as decimal(18, 8));
