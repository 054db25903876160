-- Grain: a period of a comparison: now, before, year.
-- building material: relation
-- order: -1
create or replace macro periods_compared(date_from, date_to, before_from, before_to, year_from, year_to) as table
select * from (values
	('now', date_from, date_to),
	('before', before_from, before_to),
	('year', year_from, year_to)
) as t (period, date_from, date_to);
