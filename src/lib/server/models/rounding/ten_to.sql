-- 10^n as a whole number, 0 ≤ n ≤ 8, where the power is exact.
-- building material: scalar
create or replace macro ten_to(n) as cast(pow(10, n) as bigint);
