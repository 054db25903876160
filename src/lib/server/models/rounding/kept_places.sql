-- Places at which numerator ÷ denominator (whole numbers) is rounded so that it does not become 0: `decimals`, or as many as it takes
-- to keep one significant digit (6.3 against 6 is 0.05 over, not 0.0): then the least k with 10^k · n ≥ d, at most 8.
-- building material: scalar
-- order: 1
create or replace macro kept_places(numerator, denominator, decimals) as
	case
		when numerator = 0 or numerator > denominator // (2 * ten_to(decimals)) then decimals
		else least(8, len(cast((denominator - 1) // numerator as varchar)))
	end;
