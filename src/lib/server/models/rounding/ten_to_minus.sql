-- 10^−n as an exact decimal of four places, 0 ≤ n ≤ 4.
-- building material: scalar
-- order: 2
create or replace macro ten_to_minus(n) as [1.0000, 0.1000, 0.0100, 0.0010, 0.0001][n + 1];
