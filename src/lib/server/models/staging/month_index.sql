-- Calendar months since the year 0, so that months can be compared and counted.
-- building material: scalar
-- order: 0
create or replace macro month_index(day) as year(day) * 12 + month(day);
