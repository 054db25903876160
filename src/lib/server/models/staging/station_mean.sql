-- Mean of n station values that add up to total; null where fewer than `needed` percent of the stations have one.
-- building material: scalar
-- order: 3
create or replace macro station_mean(total, n, stations, needed) as
	case when n > 0 and n * 100 >= needed * stations then thousandths(half_even(total * 1000, n)) end;
