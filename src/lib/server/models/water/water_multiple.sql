-- Exceedance multiple 超标倍数 of 环办〔2011〕22号: (C − S) ÷ S, one decimal half-even, one significant digit kept where that would be 0.0.
-- value > limit_value > 0; both exact decimals of at most eight places.
-- building material: scalar
-- order: 2
create or replace macro water_multiple(value, limit_value) as
	half_even_at(
		hundred_millionths(value - limit_value),
		hundred_millionths(limit_value),
		kept_places(hundred_millionths(value - limit_value), hundred_millionths(limit_value), 1)
	);
