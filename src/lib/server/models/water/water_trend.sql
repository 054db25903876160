-- Grain: a week from the Monday date_from up to the day date_to, whole weeks: the counts of water_counts.
-- parameters: date_from date, date_to date
-- not null: date_from, date_to, sections, assessed, met, failed, dry, frozen, no_water, suspended, missing, not_judged, reference, classed, classes, improved, worsened, same, samples
-- order: 13
create or replace macro water_trend(date_from, date_to) as table
with wanted as (
	select * from weeks_between(date_from, date_to)
),
compared as (
	select * from weeks_between(date_from - 7, date_to)
),
verdicts as materialized (
	select * from water_weeks('compared')
)
select c.* from water_counts('wanted', 'verdicts') as c order by c.date_from;
