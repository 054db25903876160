-- Grain: a section in force in a whole week from the Monday date_from, every one once: who answers for it, and its status (water_verdicts).
-- parameters: date_from date
-- not null: section_code, status
-- order: 13
create or replace macro water_week_status(date_from) as table
with week as (
	select 'week' as period, date_from as date_from, date_from + 6 as date_to
)
select section_code, answering_code, status
from water_weeks('week');
