-- rel: an item over its target a row (row_id, item, value, limit_value). Grain: every row that the rule names an amount for, 万元: every step
-- begun of the exact multiple (C − S) ÷ S costs its amount, or the band it lies in. rule: edition of the rule.
-- building material: relation
-- order: 3
create or replace macro water_compensated(rel, rule) as table
with over as (
	select
		row_id,
		item,
		hundred_millionths(value) - hundred_millionths(limit_value) as excess,
		hundred_millionths(limit_value) as whole
	from query_table(rel)
	where value > limit_value
)
select
	o.row_id,
	o.item,
	cast(
		c.amount * coalesce(
			-- ⌈excess ÷ (whole · step)⌉ in whole numbers; the step has four decimals
			(cast(o.excess as hugeint) * 10000 + cast(o.whole * c.step * 10000 as hugeint) - 1) // cast(o.whole * c.step * 10000 as hugeint),
			1
		)
	as decimal(14, 2)) as amount
from over as o
join water_compensations as c
	on c.edition = rule
	and c.item = o.item
	and o.excess * 10000 > c.over_above * 10000 * o.whole
	and (c.over_to is null or o.excess * 10000 <= c.over_to * 10000 * o.whole);
