-- Grain: a month and a ranked unit, or the whole city (area_code empty): confirmed fire points, set beside goals as circumstantial
-- evidence (旁证). value is empty where no alarms are on record.
-- parameters: date_from date, date_to date
-- not null: period, received, expected
-- order: 1
create or replace macro evidence_fire_points(date_from, date_to) as table
with months as (
	select * from months_between(date_from, date_to)
)
select
	period,
	area_code,
	cast(sum(value) filter (not_ranked is null) as decimal(14, 4)) as value,
	cast(sum(received) as integer) as received,
	cast(sum(expected) as integer) as expected
from measure_fire_points('months', date_from, date_to)
group by grouping sets ((period, area_code), (period));
