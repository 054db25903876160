-- Grain: a detection of the satellite events of a span of statistical days, whichever day it falls on itself, in the order of time and place.
-- parameters: date_from date, date_to date
-- not null: event_no, satellite, instrument, fire_day, seen_at, latitude, longitude, confidence, counted, static_source, near_line, in_region, product
-- order: 5
create or replace macro fire_event_pixels(date_from, date_to) as table
select *
from fire_detections(date_from, date_to + 2)
where event_no in (select event_no from fire_events(date_from, date_to))
order by seen_at, latitude, longitude, satellite;
