-- Grain: a mark of the year for the share of sections at Ⅰ to Ⅲ (water-good-share) or worse than Ⅴ (water-bad-share), percent, in force on a day.
-- parameters: on_date date
-- not null: indicator, value, direction, source
-- order: 6
create or replace macro water_year_goals(on_date) as table
select t.indicator, t.value, t.direction, t.source
from targets as t
where t.indicator in ('water-good-share', 'water-bad-share')
	and t.span = 'year'
	and t.area_code in (select area_code from units where kind = 'city')
	and on_date between t.period_from and t.period_to;
