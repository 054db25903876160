-- Grain: a period, an area and a pollutant: sum and number of its daily values, their percentiles, and the valid days by month.
-- periods: a relation of period, date_from, date_to; they may overlap. They are made of whole months, as kept (air_month), and of parts of
-- months (air_parts).
-- scan_from, scan_to: raw bounds around all of them. wanted: which percentiles of a pollutant, as air_percents.
-- percentiles: by percent, in hundredths (percentile_hundredths); empty for a pollutant without.
-- HJ 663-2013: statistics of a period are those of its daily values. GB 3095 表4: every month needs its valid days (valid_days_required),
-- or can still have them; short_month is the first that can't.
-- building material: relation
-- order: 6.8
create or replace macro air_computed(periods, scan_from, scan_to, wanted) as table
with required as materialized (
	select * from valid_days_required(periods)
),
parts as materialized (
	select distinct month_from, part_from, part_to from required
),
cut as materialized (
	select * from parts where part_from <> month_from or part_to <> last_day(month_from)
),
by_part as materialized (
	select m.area_code, m.pollutant, m.day as part_from, p.part_to, m.valid_days, m.n, m.total, m.concentrations
	from air_month as m
	join parts as p on p.month_from = m.day and p.part_from = m.day and p.part_to = last_day(m.day)
	union all
	select area_code, pollutant, part_from, part_to, valid_days, n, total, concentrations
	from air_parts('cut', scan_from, scan_to)
),
statistics as (
	select
		r.period, b.area_code, b.pollutant,
		-- as narrow as they may be: 128 bits take eight times as long to read
		cast(sum(b.valid_days) as integer) as valid_days,
		cast(sum(b.n) as integer) as n,
		cast(sum(b.total) as decimal(18, 3)) as total,
		list_sort(flatten(list(b.concentrations) filter (w.percents is not null))) as ordered,
		any_value(w.percents) as percents,
		count(*) = max(r.months) as months_whole,
		max(r.year_days) as year_days,
		min(r.month_from) filter (b.valid_days + r.running_days < r.days) as short_month,
		arg_min(b.valid_days, r.month_from) filter (b.valid_days + r.running_days < r.days) as short_days,
		arg_min(r.days, r.month_from) filter (b.valid_days + r.running_days < r.days) as short_needed
	from by_part as b
	join required as r using (part_from, part_to)
	left join query_table(wanted) as w on w.pollutant = b.pollutant
	group by r.period, b.area_code, b.pollutant
)
select
	* exclude (ordered, percents),
	map_from_entries(list_transform(
		percents, lambda p: struct_pack(percent := p, hundredths := cast(percentile_hundredths(ordered, (len(ordered) - 1) * p) as decimal(18, 3)))
	)) as percentiles,
	short_month is null and months_whole and valid_days >= year_days and n > 0 as valid
from statistics;
