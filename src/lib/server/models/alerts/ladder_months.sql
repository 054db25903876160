-- Grain: a month and a ranked unit with a rise of an indicator (air-index, pm2_5) on the same month of last year: what the ladder counts.
-- in_sum: rises of the calendar year so far; in_row: rises in a row that end here, counted from date_from. talked: the month asks for a talk.
-- first_day: 1 January of the year that is judged; date_from: some months before it, so that rows across the turn of the year are seen.
-- building material: relation
-- order: 13
create or replace macro ladder_months(date_from, first_day, date_to, profile_name) as table
with talk as (
	select min(times) as times
	from ladder_on(date_to)
	where rule = 'rises_in_sum' and rung = (select max(rung) from ladder_on(date_to) where rule = 'rises_in_sum')
),
marked as materialized (
	select r.*, coalesce(rose and in_sum >= talk.times and month >= first_day, false) as talked
	from air_rises(date_from, date_to, profile_name) as r
	cross join talk
),
hits as (
	select area_code, indicator, month, talked as hit from marked
),
talks as (
	select * from months_in_row('hits')
)
select m.*, t.in_row as talks_in_row
from marked as m
join talks as t on t.area_code = m.area_code and t.indicator = m.indicator and t.month = m.month
where m.month >= first_day;
