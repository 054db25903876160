-- Grain: a pollutant: every percentile that is asked of a whole year: by a profile, or by HJ 663 表1 for attainment (rules percentile_…, of
-- any edition), in whole percent.
-- building material: relation
-- order: 6.2
-- kept: air_profile, air_rule
create or replace table air_year_percents as
with asked as (
	select pollutant, unnest(percents) as percent from air_percents
	union
	select rule[12:], cast(value as integer) from air_rules where rule like 'percentile\_%' escape '\'
)
select pollutant, list(percent) as percents from asked group by pollutant;
