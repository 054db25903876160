-- Grain: a mark in force on a day.
-- parameters: on_date date
-- not null: indicator, span, value, direction, source
-- order: 3
create or replace macro target_on(on_date) as table
select indicator, area_code, span, value, direction, source
from targets
where on_date between period_from and period_to;
