-- Grain: a row of the relation (line, waterbody, day, target_class, flow and the 24 items with their marks), judged by the macros that judge
-- stored samples and written as texts for `duibiao evaluate`. Single samples, as printed; multiples over Ⅲ (环办〔2011〕22号).
-- reasons: JSON object of words by the reason why an item or a row has no class.
-- building material: relation
-- order: 6
create or replace macro water_evaluated(rel, reasons) as table
with standard as materialized (
	select * from water_limits
),
names as (
	select map(list(item), list(struct_pack(item_order, name_zh))) as by_item
	from (select distinct on (item) item, item_order, name_zh from standard order by item, effective_from desc)
),
classes as (
	select map(list(class), list(class_zh)) as by_class
	from (select distinct on (class) class, class_zh from water_classes order by class, effective_from desc)
),
long as (
	select line as row_id, item, value, mark, waterbody, day, target_class
	from water_long(rel)
	where flow = 'flowing'
),
judged as materialized (
	select * from water_judged('long', 'standard')
),
weighed as (
	select * from water_weighed('judged', 'standard', current_date)
),
named as (
	select * from water_named('weighed')
),
worst as (
	select row_id, max(class) filter (judged) as class, not bool_or(judged) as outside
	from judged
	group by row_id
),
unclassed as (
	select row_id, list(struct_pack(item, reason := unjudged)) as items
	from judged
	where unjudged is not null and judged
	group by row_id
)
select
	a.line,
	classes.by_class[w.class] as class,
	array_to_string(list_transform(
		list_sort(list_transform(n.drivers, lambda d: names.by_item[d.item])),
		lambda d: d.name_zh
	), '、') as drivers,
	array_to_string(list_transform(
		n.main_pollutants,
		lambda p: names.by_item[p.item].name_zh
			|| coalesce('(' || regexp_replace(cast(p.multiple as varchar), '(\.\d+?)0+$', '\1') || ')', '')
	), '、') as main_pollutants,
	case when w.class <= a.target_class then 'true' when w.class > a.target_class then 'false' end as meets_target,
	array_to_string(list_concat(
		case
			when a.flow <> 'flowing' then [reasons ->> a.flow]
			when w.row_id is null then [reasons ->> 'no_values']
			when w.outside then [reasons ->> 'no_limit']
			else []
		end,
		list_transform(
			coalesce(case when w.class is null then u.items end, n.undecided, []),
			lambda i: names.by_item[i.item].name_zh || (reasons ->> i.reason)
		)
	), '；') as not_judged
from query_table(rel) as a
cross join names
cross join classes
left join worst as w on w.row_id = a.line
left join unclassed as u on u.row_id = a.line
left join named as n on n.row_id = a.line;
