-- Whether two days are the first and the last of one calendar year.
-- building material: scalar
create or replace macro whole_year(date_from, date_to) as
	date_from = date_trunc('year', date_to)::date and date_to = make_date(year(date_to), 12, 31);
