-- The last day of the delivery slot a day lies in: the day itself, its week (Monday to Sunday), or its month.
-- building material: scalar
-- order: 0
create or replace macro slot_end(slot_kind, day) as
	case slot_kind when 'week' then date_trunc('week', day)::date + 6 when 'month' then last_day(day) else day end;
