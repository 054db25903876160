-- Grain: a section of the register in force on a day.
-- parameters: on_date date
-- not null: section_code, name, river, river_order, position, control_level, waterbody, reference_point, effective_from, effective_to
-- order: 4
create or replace macro section_on(on_date) as table
select distinct on (section_code) *
from sections
where on_date between effective_from and effective_to
order by effective_from desc;
