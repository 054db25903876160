-- part ÷ whole in percent, two decimals, half-even; null when whole is 0. Both whole numbers. The decimals in which the bulletins print 查实率.
-- building material: scalar
-- order: 0
create or replace macro percent_2(part, whole) as
	case when whole <> 0 then cast(cast(half_even(part * 10000, abs(whole)) as decimal(18, 0)) * 0.01 as decimal(14, 2)) end;
