-- Grain: a setting of the region and a span of days in which one of its versions holds: of several in force the one that began last.
-- not null: setting_key, value, span_from, span_to, confidence, source
-- order: 2.5
-- kept: setting
create or replace table setting_spans as
with edges as (
	select setting_key, effective_from as day from settings
	union
	select setting_key, effective_to + 1 from settings where effective_to < date '9999-12-31'
),
spans as (
	select
		setting_key,
		day as span_from,
		coalesce(lead(day) over (partition by setting_key order by day) - 1, date '9999-12-31') as span_to
	from edges
)
select p.setting_key, s.value, p.span_from, p.span_to, s.source, s.confidence, s.note
from spans as p
join settings as s on s.setting_key = p.setting_key and p.span_from between s.effective_from and s.effective_to
qualify row_number() over (partition by p.setting_key, p.span_from order by s.effective_from desc) = 1;
