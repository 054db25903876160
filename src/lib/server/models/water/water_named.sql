-- Grain: a row_id of a weighed relation (see water_weighed) that has something to name.
-- drivers: the items of the worst class, none when it is Ⅰ, each with the limit of the better class that it misses.
-- exceeding: items worse than the target (without one, than Ⅲ), each with its multiple over the limit of base_class (the target
-- or a class: setting water.multiple_base), empty where the value does not lie over it.
-- main_pollutants (环办〔2011〕22号): three items worse than Ⅲ, with the multiple over Ⅲ. Both in the official order: cyanide and heavy
-- metals lead, then the worst class, then the larger multiple; dissolved oxygen and pH carry none and follow the items of their class that do.
-- undecided: items without a class that could be worse than the class of the others, or can't be judged at all.
-- The first fields of the structs of these two are what their lists are sorted by: an ordered aggregate would cost five times as much.
-- building material: relation
-- order: 4
create or replace macro water_named(rel) as table
with classes as (
	select row_id, max(class) as worst_class
	from query_table(rel)
	where judged
	group by row_id
),
over as (
	select
		r.*,
		c.worst_class,
		hundred_millionths(case when carries_multiple then r.value end) as whole,
		hundred_millionths(r.limits[r.base_class]) as base_whole,
		hundred_millionths(r.limits[3]) as third_whole
	from query_table(rel) as r
	join classes as c on c.row_id = r.row_id
	where r.judged
		and (
			r.class > 3
			or r.class > coalesce(r.target_class, 3)
			or r.class > 1 and r.class = c.worst_class
			or r.unjudged is not null
		)
),
excess as (
	select
		* exclude (whole),
		case when whole > base_whole then whole - base_whole end as base_excess,
		case when whole > third_whole then whole - third_whole end as third_excess
	from over
),
-- step by step, since a macro copies its arguments
placed as (
	select
		*,
		ten_to(kept_places(base_excess, base_whole, 1)) as base_tens,
		ten_to(kept_places(third_excess, third_whole, 1)) as third_tens
	from excess
),
named as (
	select
		* exclude (base_excess, base_whole, base_tens, third_excess, third_whole, third_tens),
		half_even_by(base_excess, base_whole, base_tens) as base_multiple,
		half_even_by(third_excess, third_whole, third_tens) as third_multiple,
		-- exact, in millionths: two multiples that print alike still have an order
		coalesce(base_excess::hugeint * 1000000 // base_whole, 0) as base_ratio,
		coalesce(third_excess::hugeint * 1000000 // third_whole, 0) as third_ratio
	from placed
)
select
	row_id,
	list(struct_pack(item, value, mark, class, missed_limit := limits[class - 1])) filter (class = worst_class) as drivers,
	list_sort(
		list(struct_pack(
			follows := not named_first, grade := -class, over := -base_ratio, item_order,
			item, value, mark, class, base_limit := limits[base_class], multiple := base_multiple
		)) filter (class > coalesce(target_class, 3))
	) as exceeding,
	list_sort(
		list(struct_pack(
			follows := not named_first, grade := -class, over := -third_ratio, item_order,
			item, class, multiple := third_multiple
		)) filter (class > 3)
	)[1:3] as main_pollutants,
	list(struct_pack(item, value, mark, reason := unjudged))
		filter (unjudged is not null and coalesce(class_bound > worst_class, true)) as undecided
from named
group by row_id;
