-- Grain: a week of the relation weeks (period, date_from, date_to): how many sections met, failed, were dry … and the shares.
-- verdicts: as water_weeks over these weeks and the one before them, by which change is told.
-- assessed = met + failed, those the share to the mark is taken of; sections = all in force but reference points = assessed + dry + frozen
-- + no_water + suspended + missing + not_judged. classed: sections with a class, reference points aside; the six of classes add up to it.
-- Shares in percent, one decimal half-even. improved, worsened, same: class against the week before, of sections with a class in both.
-- building material: relation
-- order: 6
create or replace macro water_counts(weeks, verdicts) as table
with changed as (
	select v.*, b.class - v.class as change
	from query_table(verdicts) as v
	left join query_table(verdicts) as b on b.section_code = v.section_code and b.date_from = v.date_from - 7
),
counted as (
	select
		w.date_from,
		w.date_to,
		count(v.section_code) filter (not v.reference_point) as sections,
		count(*) filter (v.status in ('met', 'failed')) as assessed,
		count(*) filter (v.status = 'met') as met,
		count(*) filter (v.status = 'failed') as failed,
		count(*) filter (v.status = 'dry') as dry,
		count(*) filter (v.status = 'frozen') as frozen,
		count(*) filter (v.status = 'no_water') as no_water,
		count(*) filter (v.status = 'suspended') as suspended,
		count(*) filter (v.status = 'missing') as missing,
		count(*) filter (v.status = 'not_judged') as not_judged,
		count(*) filter (v.status = 'reference') as reference,
		count(v.class) filter (not v.reference_point) as classed,
		histogram(v.class) filter (v.class is not null and not v.reference_point) as by_class,
		count(*) filter (v.change > 0 and not v.reference_point) as improved,
		count(*) filter (v.change < 0 and not v.reference_point) as worsened,
		count(*) filter (v.change = 0 and not v.reference_point) as same,
		coalesce(sum(v.samples), 0) as samples
	from query_table(weeks) as w
	left join changed as v on v.date_from = w.date_from
	group by w.date_from, w.date_to
)
select
	c.* exclude (by_class),
	percent_even(c.met, c.assessed) as share_met,
	percent_even(list_sum(list_transform([1, 2, 3], lambda k: coalesce(c.by_class[k], 0))), c.classed) as share_good,
	list_transform(range(1, 7), lambda k: struct_pack(
		class := cast(k as integer),
		sections := cast(coalesce(c.by_class[cast(k as integer)], 0) as integer),
		share := percent_even(coalesce(c.by_class[cast(k as integer)], 0), c.classed)
	)) as classes
from counted as c;
