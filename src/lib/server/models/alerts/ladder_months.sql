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
marked as (
	select r.*, coalesce(rose and in_sum >= talk.times and month >= first_day, false) as talked
	from air_rises(date_from, date_to, profile_name) as r
	cross join talk
)
select
	*,
	cast(count(*) filter (talked) over (partition by area_code, indicator, quiet order by month) as integer) as talks_in_row
from (
	select *, count(*) filter (not talked) over (partition by area_code, indicator order by month) as quiet
	from marked
)
where month >= first_day;
