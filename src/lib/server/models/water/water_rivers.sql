-- Grain: a river, or a lake or reservoir, with a section in force in a period of whole months, reference points aside; kind city: all of them
-- together. The sections of a lake are a row of their own (kind lake) beside those of a river of the same name: other limits hold for them.
-- status: 环办〔2011〕22号 表2 by the shares of its classed sections (water_basin_status). With fewer than five (fewest_sections), and in a lake with
-- any number, the items are averaged over the sections and the mean is judged (by_shares says which; water_pooled). Shares in percent.
-- parameters: date_from date, date_to date
-- not null: kind, name, sections, classed, classes, by_shares
-- order: 13
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
means as materialized (
	select * from water_means('slots', 'standard', date_from, date_to, water_basis(whole_month(date_from, date_to)))
),
worst as (
	select row_id, max(class) filter (judged) as class from means group by row_id
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
		case when grouping(river) = 1 then 'city' else waterbody end as kind,
		coalesce(river, '') as name,
		min(river_order) as river_order,
		count(*) as members,
		count(class) as sections,
		count(*) filter (class <= 3) as good,
		count(*) filter (class = 6) as bad,
		histogram(class) filter (class is not null) as by_class,
		list(row_id) as row_ids
	from placed
	group by grouping sets ((river, waterbody), ())
),
shared as (
	select r.* replace (r.kind = 'city' or r.kind = 'river' and r.by_shares as by_shares)
	from water_basin_status('rivers', date_to) as r
),
few as (
	select row_id, unnest(row_ids) as member, kind as waterbody, date_to as date_to
	from rivers
	where kind <> 'city'
),
pooled as (
	select * from water_pooled('few', 'means', 'standard')
),
mean_class as (
	select row_id, max(class) filter (judged) as class from water_judged('pooled', 'standard') group by row_id
)
select
	s.kind,
	s.name,
	s.river_order,
	cast(s.members as integer) as sections,
	cast(s.sections as integer) as classed,
	list_transform(range(1, 7), lambda k: struct_pack(
		class := cast(k as integer),
		sections := cast(coalesce(s.by_class[cast(k as integer)], 0) as integer),
		share := percent_even(coalesce(s.by_class[cast(k as integer)], 0), s.sections)
	)) as classes,
	percent_even(s.good, s.sections) as share_good,
	percent_even(s.bad, s.sections) as share_bad,
	s.by_shares,
	case when not s.by_shares then m.class end as mean_class,
	case when s.by_shares then s.status_zh else c.status_zh end as status,
	case when s.by_shares then s.status_en else c.status_en end as status_en
from shared as s
left join mean_class as m on m.row_id = s.row_id
left join water_classes as c on c.class = m.class and date_to between c.effective_from and c.effective_to;
