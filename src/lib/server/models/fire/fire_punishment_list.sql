-- Grain: a penalty case of a fire, in the order of time. However many there are, the fire counts once.
-- parameters: no varchar
-- not null: penalty_no, penalty
-- order: 2
create or replace macro fire_punishment_list(no) as table
select penalty_no, penalty, amount, detention_days, penalised_at
from fire_punishment
where alarm_no = no and batch_no in (select batch_no from live_batch)
qualify row_number() over (partition by penalty_no order by batch_no desc, line desc) = 1
order by penalised_at, penalty_no;
