-- Whether the statistics of a span of days are kept (air_span_statistics): a whole calendar month, or January to a whole month.
-- building material: scalar
create or replace macro air_kept_span(date_from, date_to) as
	date_to = last_day(date_to)
	and (date_from = date_trunc('month', date_to)::date or date_from = date_trunc('year', date_to)::date);
