-- The status of a section with the upstream deduction that a setting names: none; not_worse: 未增加 instead of failed where every item over the
-- target came in no better (not_increased); drop: such a section is left out.
-- building material: scalar
-- order: 0
create or replace macro water_deducted(status, not_increased, deduction) as
	case
		when status <> 'failed' or not not_increased then status
		when deduction = 'not_worse' then 'not_increased'
		when deduction = 'drop' then 'left_out'
		else status
	end;
