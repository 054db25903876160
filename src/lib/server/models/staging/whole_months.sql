-- Whether each of two or three periods that are compared is a whole calendar month.
-- building material: scalar
-- order: 1
create or replace macro whole_months
	(date_from, date_to, year_from, year_to) as
		whole_month(date_from, date_to) and whole_month(year_from, year_to),
	(date_from, date_to, before_from, before_to, year_from, year_to) as
		whole_month(date_from, date_to) and whole_month(before_from, before_to) and whole_month(year_from, year_to);
