-- The statistical day of a moment whose own date closes at an hour (24 = the calendar day): that date before its closing, else the next.
-- building material: scalar
-- order: 0
create or replace macro fire_day_of(moment, closes_hour) as
	case when moment < moment::date + to_hours(closes_hour) then moment::date else moment::date + 1 end;
