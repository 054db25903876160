-- Part of a whole in percent, one decimal half-even; empty where the whole is 0.
-- building material: scalar
-- order: 2
create or replace macro percent_even(part, whole) as
	cast(case when whole > 0 then cast(half_even(part * 1000, whole) as decimal(18, 0)) * 0.1 end as decimal(14, 1));
