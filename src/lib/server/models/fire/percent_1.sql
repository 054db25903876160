-- part ÷ whole in percent, one decimal, half-even; null when whole is 0. Both whole numbers.
-- building material: scalar
-- order: 0
create or replace macro percent_1(part, whole) as
	case when whole <> 0 then cast(cast(half_even(part * 1000, abs(whole)) as decimal(18, 0)) * 0.1 as decimal(14, 1)) end;
