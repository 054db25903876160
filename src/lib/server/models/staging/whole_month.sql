-- Whether two days are the first and the last of one calendar month.
-- building material: scalar
create or replace macro whole_month(date_from, date_to) as
	date_from = date_trunc('month', date_to)::date and date_to = last_day(date_to);
