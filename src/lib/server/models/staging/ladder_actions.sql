-- Grain: a measure really taken against a unit, as the register has it: the newest row of it stands.
-- not null: area_code, name, taken_on
-- order: 2
-- kept: ladder_action
create or replace table ladder_actions as
select area_code, name, taken_on, lifted_on, document_no, remark
from ladder_action
where batch_no in (select batch_no from live_batch)
qualify row_number() over (partition by area_code, name, taken_on order by batch_no desc, line desc) = 1;
