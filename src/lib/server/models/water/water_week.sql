-- Grain: a section in force in a week, every one once: the bulletin's row. Weeks run Monday to Sunday: date_from is the Monday; date_to, the
-- Sunday or a day before it in a week not yet over, is the day whose settings hold. The week is judged whole, as it is kept (water_week_class,
-- water_week_reading); water_week_until cuts it.
-- class, status, reason: water_verdicts; drivers, exceeding, main_pollutants, undecided: water_named; inflow: water_inflow.
-- deducted_status: the status under the setting water.deduction_compliance (water_deducted).
-- change: classes against last week, year_change against the given week of last year; positive is better (上升); empty where one has no class.
-- moved: the items that changed the class against last week (water_moved). history: the eight weeks that end with this one, in no order.
-- readings: every value of the week.
-- parameters: date_from date, date_to date, year_from date, year_to date
-- not null: section_code, name, river, river_order, position, control_level, waterbody, reference_point, samples, provisional, status, deducted_status, not_increased, history, readings
-- order: 14
create or replace macro water_week(date_from, date_to, year_from, year_to) as table
with weeks as (
	select * from bulletin_weeks(date_from, year_from, year_to)
),
verdicts as materialized (
	select * from water_weeks('weeks')
),
now as materialized (
	select * from verdicts where period = '0'
),
readings as (
	select v.row_id, v.date_to as day, v.waterbody, v.target_class, r.* exclude (day, section_code)
	from water_week_reading as r
	join now as v on v.section_code = r.section_code
	where r.day = date_from
),
weighed as materialized (
	select * from water_weighed('readings', 'water_limits', date_to)
),
before as (
	select section_code, item, value, mark, class, judged from water_week_reading where day = date_from - 7
)
select * from water_bulletin('verdicts', 'now', 'weighed', 'before', date_to);
