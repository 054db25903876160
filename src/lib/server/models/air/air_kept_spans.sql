-- Whether the statistics of each of two or three periods that are compared are kept (air_kept_span).
-- building material: scalar
-- order: 1
create or replace macro air_kept_spans
	(date_from, date_to, year_from, year_to) as
		air_kept_span(date_from, date_to) and air_kept_span(year_from, year_to),
	(date_from, date_to, before_from, before_to, year_from, year_to) as
		air_kept_span(date_from, date_to) and air_kept_span(before_from, before_to) and air_kept_span(year_from, year_to);
