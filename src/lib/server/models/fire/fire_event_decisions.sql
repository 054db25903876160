-- Grain: a satellite event that somebody has decided about. A decision names the event by its first moment and place; when standard rows
-- have replaced near-real-time ones and moved it by some metres, it goes to the nearest event that was seen within six hours and 3 km.
-- building material: relation
-- order: 2
-- kept: fire_decision, fire_detection, setting, boundary, unit
create or replace table fire_event_decisions as
with named as (
	select
		d.*,
		try_strptime(regexp_extract(fire_no, '^S(\d{12})-', 1), '%Y%m%d%H%M') as seen_at,
		try_cast(regexp_extract(fire_no, '^S\d{12}-(-?\d+\.\d+)-', 1) as decimal(9, 5)) as latitude,
		try_cast(regexp_extract(fire_no, '^S\d{12}--?\d+\.\d+-(-?\d+\.\d+)$', 1) as decimal(9, 5)) as longitude
	from fire_decisions as d
),
near as (
	select n.fire_no, e.event_no, e.event_key = n.fire_no as same,
		abs(e.latitude - n.latitude) + abs(e.longitude - n.longitude) as apart,
		abs(date_diff('minute', e.first_at, n.seen_at)) as minutes
	from named as n
	join fire_event as e
		on e.event_key = n.fire_no
		or (
			e.first_at between n.seen_at - interval 6 hour and n.seen_at + interval 6 hour
			and abs(e.latitude - n.latitude) <= 0.02 and abs(e.longitude - n.longitude) <= 0.03
		)
)
select n.event_no, d.accountable_code, d.verdict, d.decided_at, d.decided_by, d.reason, d.basis
from (
	select * from near
	qualify row_number() over (partition by fire_no order by same desc, apart, minutes, event_no) = 1
) as n
join fire_decisions as d on d.fire_no = n.fire_no
qualify row_number() over (partition by n.event_no order by d.decided_at desc) = 1;
