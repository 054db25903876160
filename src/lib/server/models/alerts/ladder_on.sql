-- Grain: a rule of the region's ladder in force on a day.
-- parameters: on_date date
-- not null: rung, name, name_en, rule, source, confidence
-- order: 3
create or replace macro ladder_on(on_date) as table
select rung, name, name_en, rule, times, percent, source, confidence, note
from ladder_rules
where on_date between effective_from and effective_to;
