-- Grain: a river or lake with a section in force in a period of whole months, reference points aside; kind city: all of them together.
-- status: 环办〔2011〕22号 表2 by the shares of its classed sections (water_basin_status); with fewer than five (fewest_sections) the items are
-- averaged over the sections and the mean is judged (by_shares says which). Shares in percent, one decimal half-even.
-- parameters: date_from date, date_to date
-- not null: kind, name, sections, classed, classes, by_shares
-- order: 7
create or replace macro water_rivers(date_from, date_to) as table
with months as (
	select 'now' as period, date_from as date_from, date_to as date_to
),
standard as materialized (
	select * from water_limits
),
slots as materialized (
	select * from water_slots('months')
),
readings as materialized (
	select * from water_readings('slots', 'standard', date_from, date_to, true)
),
worst as (
	select row_id, max(class) filter (judged) as class from readings group by row_id
),
placed as (
	select s.row_id, s.register.river as river, s.register.river_order as river_order, s.waterbody, w.class
	from slots as s
	left join worst as w on w.row_id = s.row_id
	where not s.reference_point
),
rivers as materialized (
	select
		row_number() over () as row_id,
		case when grouping(river) = 0 then 'river' else 'city' end as kind,
		coalesce(river, '') as name,
		min(river_order) as river_order,
		max(waterbody) as waterbody,
		count(*) as members,
		count(class) as sections,
		count(*) filter (class <= 3) as good,
		count(*) filter (class = 6) as bad,
		histogram(class) filter (class is not null) as by_class,
		list(row_id) as row_ids
	from placed
	group by grouping sets ((river), ())
),
shared as (
	select * from water_basin_status('rivers', date_to)
),
few as (
	select row_id, 'now' as period, date_to as date_to, waterbody, cast(null as integer) as target_class, unnest(row_ids) as member
	from rivers
	where kind = 'river'
),
few_slots as (
	select distinct row_id, period, f.date_to, waterbody, target_class from few as f
),
member_values as (
	select f.row_id, 0 as part, r.item, r.value, case when r.mark <> '½' then r.mark end as mark
	from few as f
	join readings as r on r.row_id = f.member
),
means as (
	select * from water_mean('member_values', 'few_slots', 'standard')
),
mean_class as (
	select row_id, max(class) filter (judged) as class from water_judged('means', 'standard') group by row_id
)
select
	s.kind,
	s.name,
	s.river_order,
	s.waterbody,
	cast(s.members as integer) as sections,
	cast(s.sections as integer) as classed,
	list_transform(range(1, 7), lambda k: struct_pack(
		class := cast(k as integer),
		sections := cast(coalesce(s.by_class[cast(k as integer)], 0) as integer),
		share := percent_even(coalesce(s.by_class[cast(k as integer)], 0), s.sections)
	)) as classes,
	percent_even(s.good, s.sections) as share_good,
	percent_even(s.bad, s.sections) as share_bad,
	s.by_shares or s.kind = 'city' as by_shares,
	case when s.by_shares or s.kind = 'city' then null else m.class end as mean_class,
	case when s.by_shares or s.kind = 'city' then s.status_zh else c.status_zh end as status
from shared as s
left join mean_class as m on m.row_id = s.row_id
left join water_classes as c on c.class = m.class and date_to between c.effective_from and c.effective_to;
