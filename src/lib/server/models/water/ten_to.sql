-- 10^n as a whole number, 0 ≤ n ≤ 8.
-- building material: scalar
create or replace macro ten_to(n) as
	[1::bigint, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000][n + 1];
