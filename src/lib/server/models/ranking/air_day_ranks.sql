-- Grain: an area with an AQI on a day: its rank of that day, the lowest AQI first.
-- parameters: on_day date
-- not null: area_code, rank, tied
-- order: 11
create or replace macro air_day_ranks(on_day) as table
with judged as (
	select 'now' as period, area_code, aqi as value, null as not_ranked
	from air_day(on_day, on_day)
	where aqi is not null
)
select area_code, cast(rank as integer) as rank, tied
from ranked('judged', true, on_day);
