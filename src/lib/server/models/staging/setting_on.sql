-- Grain: a setting of the region in force on a day; of several in force the one that began last.
-- parameters: on_date date
-- not null: setting_key, value, confidence, source
-- order: 3
create or replace macro setting_on(on_date) as table
select setting_key, value, source, confidence, note
from settings
where on_date between effective_from and effective_to
qualify row_number() over (partition by setting_key order by effective_from desc) = 1;
