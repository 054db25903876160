-- Grain: a point of a ministry's or province's satellite list of a statistical day; one with a day only belongs to that day.
-- A count of its own beside alarms and FIRMS events. area_code: the county as printed, else the boundary file's; empty: 未定位; in_region false:
-- another city's or beyond the extent.
-- parameters: date_from date, date_to date
-- not null: source, fire_day, observed_on, latitude, longitude, near_line, in_region
-- order: 3
create or replace macro fire_listings(date_from, date_to) as table
with in_force as (
	select *
	from fire_listing
	where observed_on between date_from - 1 and date_to
		and batch_no in (select batch_no from live_batch)
	qualify row_number() over (
		partition by source, observed_on, observed_time, latitude, longitude order by batch_no desc, line desc
	) = 1
)
select
	l.source,
	case
		when l.observed_time is null then l.observed_on
		else fire_day_of(l.observed_on + cast(l.observed_time as time), coalesce(h.closes_hour, 24))
	end as fire_day,
	l.observed_on, l.observed_time, l.latitude, l.longitude, l.city, l.county, l.township, l.satellite,
	p.area_code,
	p.boundary_code,
	coalesce(p.near_line, false) as near_line,
	coalesce(p.place <> 'beyond', true) as in_region
from in_force as l
left join fire_closing_hours as h on l.observed_on between h.effective_from and h.effective_to
left join fire_place as p on p.dataset = 'fire_listing' and p.source_batch = l.batch_no and p.source_line = l.line
where fire_day between date_from and date_to;
