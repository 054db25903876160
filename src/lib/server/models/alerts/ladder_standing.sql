-- Grain: a ranked unit and a rule of the ladder that holds for it at the end of a month: since which month, by which indicator and figures.
-- 累计 and 单月 rules hold for the rest of the calendar year; rules on rows hold while the row lasts, since it grew as long as asked. Rules that need the province's list are
-- not here: see ladder_on. date_from, first_day: see ladder_months. needed: the rule asks for as many.
-- parameters: date_from date, first_day date, date_to date, profile_name varchar
-- not null: area_code, rung, name, rule, indicator, since, counted, latest
-- order: 14
create or replace macro ladder_standing(date_from, first_day, date_to, profile_name) as table
with months as materialized (
	select * from ladder_months(date_from, first_day, date_to, profile_name)
),
attained as materialized (
	select * from ladder_not_attaining(first_day, date_to, profile_name)
),
met as (
	select
		m.*, r.rung, r.name, r.rule, r.times, r.percent,
		case r.rule
			when 'rises_in_sum' then m.rose and m.in_sum >= r.times
			when 'rise_by' then m.rose and m.change >= r.percent
			when 'rises_in_row_not_attaining' then m.in_row >= r.times
			when 'talks_in_row' then m.talks_in_row >= r.times
		end as hit,
		r.rule in ('rises_in_sum', 'rise_by') as lasting,
		case r.rule when 'rises_in_sum' then m.in_sum when 'talks_in_row' then m.talks_in_row when 'rise_by' then 1 else m.in_row end as counted
	from months as m
	cross join ladder_on(date_to) as r
	where r.rule <> 'province_list'
)
select
	met.area_code,
	rung,
	name,
	rule,
	indicator,
	cast(if(bool_or(lasting), min(month), max(month) - to_months(max(counted) - any_value(times))) as date) as since,
	max(month) as latest,
	any_value(times) as needed,
	any_value(percent) as percent,
	arg_max(counted, month) as counted,
	arg_max(value, month) as value,
	arg_max(year_value, month) as year_value,
	max(change) as largest_change,
	any_value(a.over) filter (rule = 'rises_in_row_not_attaining') as over
from met
left join attained as a on a.area_code = met.area_code
where hit
	and (lasting or month = date_trunc('month', date_to))
	and (rule <> 'rises_in_row_not_attaining' or a.attaining is false)
group by met.area_code, rung, name, rule, indicator;
