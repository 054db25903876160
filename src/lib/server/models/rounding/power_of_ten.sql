-- 10^n as a whole number, 0 ≤ n ≤ 4.
-- building material: scalar
-- order: 2
create or replace macro power_of_ten(n) as [1, 10, 100, 1000, 10000][n + 1];
