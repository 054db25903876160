-- Grain: one row: whether a week says more than its days up to the day date_to: a sampling came from a later day of it, or a section came
-- into force there. Then the week as it is kept is not what was known on that day.
-- parameters: date_to date, week_to date
-- not null: goes_on
-- order: 12
create or replace macro water_week_goes_on(date_to, week_to) as table
select
	exists (from water_sampling where day > date_to and day <= week_to)
	or exists (from section_versions where effective_from > date_to and effective_from <= week_to) as goes_on;
