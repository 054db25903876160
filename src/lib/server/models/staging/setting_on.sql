-- Grain: a setting of the region in force on a day (setting_spans).
-- parameters: on_date date
-- not null: setting_key, value, confidence, source
-- order: 3
create or replace macro setting_on(on_date) as table
select setting_key, value, source, confidence, note
from setting_spans
where on_date between span_from and span_to;
