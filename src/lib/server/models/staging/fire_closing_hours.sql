-- Grain: a span of dates and the hour at which the fire day closes (setting fire.day_closes_hour).
-- building material: relation
-- order: 3
-- kept: setting
create or replace table fire_closing_hours as
select cast(value as integer) as closes_hour, effective_from, effective_to
from settings
where setting_key = 'fire.day_closes_hour';
