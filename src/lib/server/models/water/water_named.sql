-- Grain: a row_id of a weighed relation (see water_weighed; with target_class and base_class) that has something to name.
-- drivers: the items of the worst class, none when it is Ⅰ, each with the limit of the better class that it misses.
-- exceeding: items worse than the target (without one, than base_class), each with its multiple over the limit of base_class (the target
-- or a class: setting water.multiple_base), empty where the value does not lie over it.
-- main_pollutants (环办〔2011〕22号): three items worse than Ⅲ, with the multiple over Ⅲ. Both in the official order: cyanide and heavy
-- metals lead, then the worst class, then the larger multiple; dissolved oxygen and pH carry none and follow the items of their class that do.
-- Multiple 超标倍数: (C − S) ÷ S, one decimal half-even, one significant digit kept where that would be 0.0.
-- undecided: items without a class that could be worse than the class of the others, or can't be judged at all.
-- building material: relation
-- order: 4
create or replace macro water_named(rel) as table
with classes as (
	select row_id, max(class) as worst_class
	from query_table(rel)
	where judged
	group by row_id
),
named as (
	select
		r.*,
		c.worst_class,
		-- in whole hundred-millionths, so that the ratio is one of whole numbers
		case when r.class > r.base_class and r.carries_multiple then hundred_millionths(r.limits[r.base_class]) end as base_limit,
		case when r.class > 3 and r.carries_multiple then hundred_millionths(r.limits[3]) end as third_limit,
		hundred_millionths(r.value) as whole_value
	from query_table(rel) as r
	join classes as c on c.row_id = r.row_id
	where r.judged
		and (
			r.class > 3
			or r.class > coalesce(r.target_class, r.base_class)
			or r.class > 1 and r.class = c.worst_class
			or r.unjudged is not null
		)
),
placed as (
	select
		*,
		whole_value - base_limit as base_over,
		whole_value - third_limit as third_over,
		kept_places(whole_value - base_limit, base_limit, 1) as base_places,
		kept_places(whole_value - third_limit, third_limit, 1) as third_places
	from named
),
multiplied as (
	select
		*,
		half_even_at(base_over, base_limit, base_places) as base_multiple,
		half_even_at(third_over, third_limit, third_places) as third_multiple
	from placed
),
-- the first fields of each struct are what its list is sorted by: an ordered aggregate costs five times as much
listed as (
	select
		row_id,
		list_sort(
			list(struct_pack(item_order, item, value, mark, class, missed_limit := limits[class - 1])) filter (class = worst_class)
		) as drivers,
		list_sort(
			list(struct_pack(
				follows := not named_first, grade := -class, over := -coalesce(base_multiple, 0), item_order,
				item, value, mark, class, base_limit := limits[base_class], multiple := base_multiple
			)) filter (class > coalesce(target_class, base_class))
		) as exceeding,
		list_sort(
			list(struct_pack(
				follows := not named_first, grade := -class, over := -coalesce(third_multiple, 0), item_order,
				item, class, multiple := third_multiple
			)) filter (class > 3)
		) as main_pollutants,
		list_sort(
			list(struct_pack(item_order, item, value, mark, reason := unjudged))
				filter (unjudged is not null and coalesce(class_bound > worst_class, true))
		) as undecided
	from multiplied
	group by row_id
)
select
	row_id,
	list_transform(drivers, lambda d: struct_pack(
		item := d.item, value := d.value, mark := d.mark, class := d.class, missed_limit := d.missed_limit
	)) as drivers,
	list_transform(exceeding, lambda e: struct_pack(
		item := e.item, value := e.value, mark := e.mark, class := e.class, base_limit := e.base_limit, multiple := e.multiple
	)) as exceeding,
	list_transform(main_pollutants[1:3], lambda p: struct_pack(
		item := p.item, class := p.class, multiple := p.multiple
	)) as main_pollutants,
	list_transform(undecided, lambda u: struct_pack(
		item := u.item, value := u.value, mark := u.mark, reason := u.reason
	)) as undecided
from listed;
