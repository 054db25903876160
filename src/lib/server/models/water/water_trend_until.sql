-- Grain: as water_trend, but samples count only up to the day date_to, for a day of judgement before the last sample of its week.
-- parameters: date_from date, date_to date
-- not null: date_from, date_to, sections, assessed, met, failed, dry, frozen, no_water, suspended, missing, not_judged, reference, classed, classes, improved, worsened, same, samples
-- order: 13
create or replace macro water_trend_until(date_from, date_to) as table
with wanted as (
	select * from weeks_between(date_from, date_to)
),
compared as (
	select * from weeks_between(date_from - 7, date_to)
),
verdicts as materialized (
	select * from water_period('compared', date_from - 7, date_to, 'samples')
)
select c.* from water_counts('wanted', 'verdicts') as c order by c.date_from;
