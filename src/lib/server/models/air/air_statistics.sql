-- Grain: a period, an area and a pollutant: its statistics (air_computed): looked up for a whole month or a year so far (air_span_statistics),
-- computed for any other. periods: a relation of period, date_from, date_to. scan_from, scan_to: raw bounds around all of them.
-- whole: every period is of those that are kept (air_kept_span); then nothing else is planned.
-- building material: relation
-- order: 6.9
create or replace macro air_statistics(periods, scan_from, scan_to, whole) as table
with kept as (
	select p.period, s.* exclude (day, date_from, date_to)
	from query_table(periods) as p
	join air_span_statistics as s on s.date_from = p.date_from and s.date_to = p.date_to
),
others as (
	select * from query_table(periods) where not air_kept_span(date_from, date_to)
),
mixed as (
	select * from kept
	union all by name
	select * from air_computed('others', scan_from, scan_to, 'air_percents')
)
select * from query_table(if(whole, 'kept', 'mixed'));
