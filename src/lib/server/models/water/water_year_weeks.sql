-- Grain: a section in force in a year up to a day: class and status of each of its weeks (water_weeks), in no order.
-- The week in which the year begins counts, with all its days.
-- parameters: date_from date, date_to date
-- not null: section_code, weeks
-- order: 13
create or replace macro water_year_weeks(date_from, date_to) as table
with wanted as (
	select * from weeks_between(date_trunc('week', date_from), date_to)
)
select
	w.section_code,
	list(struct_pack(date_from := w.date_from, class := w.class, status := w.status)) as weeks
from water_weeks('wanted') as w
group by w.section_code;
