-- Half-even of the ratio of two whole numbers, d > 0: half up by (2n + d) // 2d, less one where that hit a tie from an even number,
-- which is where 2n + d is an odd multiple of 2d. Of the absolute value, since // truncates; the sign comes back at the end.
-- n and d stand in it as seldom as can be: a macro copies its arguments, and copies are planned one by one.
-- building material: scalar
-- order: 0
create or replace macro half_even_whole(n, d) as
	sign(n) * ((abs(n) * 2 + d) // (d * 2) - ((abs(n) * 2 + d) % (d * 4) = d * 2)::integer);
