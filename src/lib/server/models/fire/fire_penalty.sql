-- Grain: a unit, the city's row totalling all: 点火必罚 over every confirmed fire on record up to a day (对每一起核实为火点的违法责任人均处罚到位).
-- penalty_rate = penalised ÷ (confirmed − in_grace), percent, one decimal; oldest_unpenalised_days in whole days since verification.
-- parameters: on_date date
-- not null: area_code, kind, confirmed, penalised, waived, in_grace, unpenalised
-- order: 3
create or replace macro fire_penalty(on_date) as table
with cases as (
	select * from fire_cases(
		coalesce((select first_at::date from fire_alarm_span), on_date), on_date, on_date
	)
)
select area_code, kind, confirmed, penalised, waived, in_grace, unpenalised, penalty_rate, oldest_unpenalised_days
from fire_tally('cases');
