-- rel: a river or basin a row (row_id, sections, good, bad): how many sections are classed, Ⅰ to Ⅲ, and worse than Ⅴ; or their shares in
-- percent with sections = 100. Grain: every row once, with its status on a day (环办〔2011〕22号 表2). Shares are compared unrounded.
-- by_shares: false where there are so few sections that the mean of their items is to be judged instead; the status by shares stands beside.
-- building material: relation
-- order: 3
create or replace macro water_basin_status(rel, on_date) as table
select
	r.*,
	b.status_zh,
	b.status_en,
	b.colour_zh,
	b.basin_order,
	coalesce(r.sections >= b.fewest_sections, false) as by_shares
from query_table(rel) as r
left join water_basins as b
	on on_date between b.effective_from and b.effective_to
	and r.sections > 0
	and r.good * 100 >= b.good_from * r.sections
	and r.bad * 100 >= b.bad_from * r.sections
qualify row_number() over (partition by r.row_id order by b.basin_order) = 1;
