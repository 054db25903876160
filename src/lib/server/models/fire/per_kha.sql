-- A count per thousand hectares of cropland (DECIMAL of 3 decimals), 3 decimals half-even; null where the cropland is not known.
-- building material: scalar
-- order: 0
create or replace macro per_kha(number, cropland_kha) as
	case when cropland_kha > 0
		then cast(cast(half_even(number * 1000000, cast(cropland_kha * 1000 as hugeint)) as decimal(18, 0)) * 0.001 as decimal(14, 3))
	end;
