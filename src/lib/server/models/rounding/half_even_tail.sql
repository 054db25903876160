-- whole + n ÷ d rounded half-even to a whole number; all ≥ 0.
-- building material: scalar
create or replace macro half_even_tail(whole, n, d) as
	whole + n // d + (n % d * 2 > d or (n % d * 2 = d and (whole + n // d) % 2 = 1))::bigint;
