-- Grain: a goal or claim on the air of named units without rows of the ledger (扭转不降反升): composite index of a month against the
-- same month of the year before, of the named unit that rose most. Risen = behind, not risen = on pace.
-- parameters: date_from date, date_to date, year_from date, year_to date, profile_name varchar
-- not null: goal_id, state, reason
-- order: 1
create or replace macro goal_rise(date_from, date_to, year_from, year_to, profile_name) as table
with two_months as (
	select * from (values ('now', date_from, date_to), ('year', year_from, year_to)) as t (period, date_from, date_to)
),
measured as materialized (
	select *
	from measure_air_index('two_months', year_from, date_to, profile_name, air_kept_spans(date_from, date_to, year_from, year_to))
),
changed as (
	select
		s.goal_id,
		n.area_code,
		case when n.not_ranked is null then n.value end as value,
		case when y.not_ranked is null then y.value end as year_value,
		case when n.not_ranked is null and y.not_ranked is null then n.value - y.value end as change
	from statements as s
	join statement_areas as a on a.goal_id = s.goal_id
	join measured as n on n.area_code = a.area_code and n.period = 'now'
	join measured as y on y.area_code = a.area_code and y.period = 'year'
	where s.arithmetic = 'series' and s.indicator = 'air-index' and s.ledger_goal is null and s.role in ('goal', 'claim')
)
select
	goal_id,
	arg_max(area_code, change) as area_code,
	arg_max(value, change) as value,
	arg_max(year_value, change) as year_value,
	max(change) as change,
	case when max(change) is null then 'no_data' when max(change) > 0 then 'behind' else 'on_pace' end as state,
	case when max(change) is null then 'month_not_valid' when max(change) > 0 then 'risen' else 'not_risen' end as reason
from changed
group by goal_id;
