-- Grain: a mean (as water_means_judged), every row once, as it is printed.
-- mark ½: a mean of nothing but values below detection, at half their limits; its class is that of the limits.
-- building material: relation
-- order: 0
create or replace macro water_as_printed(rel) as table
select * exclude (printed) replace (
	coalesce(printed, value) as value,
	case when printed is null then mark else '½' end as mark
)
from query_table(rel);
