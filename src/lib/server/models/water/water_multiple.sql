-- Exceedance multiple 超标倍数 of 环办〔2011〕22号: (C − S) ÷ S, one decimal half-even, one significant digit kept where that would be 0.0;
-- empty where the value does not lie over the limit. Both in whole hundred-millionths (hundred_millionths).
-- building material: scalar
-- order: 2
create or replace macro water_multiple(value, limit_value) as
	case when value > limit_value then
		half_even_by(value - limit_value, limit_value, ten_to(kept_places(value - limit_value, limit_value, 1)))
	end;
