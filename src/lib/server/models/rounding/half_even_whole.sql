-- Half-even of the ratio of two HUGEINTs: the quotient towards zero, moved away from zero when the rest is over one half,
-- or is one half and the quotient is odd. // truncates and % takes the dividend's sign, so both signs come out right.
-- building material: scalar
-- order: 0
create or replace macro half_even_whole(n, d) as
	n // d + case
		when abs(n % d) * 2 > d or (abs(n % d) * 2 = d and (n // d) % 2 <> 0) then sign(n)
		else 0
	end;
