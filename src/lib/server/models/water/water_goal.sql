-- Grain: the city's weekly mark for the share of sections at their target (percent) on a day, and how many more sections would reach it.
-- met of assessed sections as in water_trend; short = ⌈goal · assessed ÷ 100⌉ − met, never below 0.
-- parameters: on_date date, met integer, assessed integer
-- not null: goal, short, source
-- order: 6
create or replace macro water_goal(on_date, met, assessed) as table
select
	t.value as goal,
	cast(greatest((cast(t.value * 1000 as bigint) * assessed + 99999) // 100000 - met, 0) as integer) as short,
	t.source
from targets as t
where t.indicator = 'water-compliance'
	and t.span = 'week'
	and t.direction = 'at_least'
	and t.area_code in (select area_code from units where kind = 'city')
	and on_date between t.period_from and t.period_to;
