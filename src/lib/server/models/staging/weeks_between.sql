-- Grain: a week that begins on a Monday from date_from (a Monday) to date_to: period, date_from, date_to (its Sunday).
-- building material: relation
-- order: 0
create or replace macro weeks_between(date_from, date_to) as table
select cast(cast(monday as date) as varchar) as period, cast(monday as date) as date_from, cast(monday as date) + 6 as date_to
from generate_series(date_from, date_to, interval 7 day) as t (monday);
