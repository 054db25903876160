import { englishMonth, longDate } from '$lib/format/dates';
import { fixed, signed } from '$lib/format/numbers';
import type { LadderReason, LadderRule, NextMonth } from '$lib/server/reports/ladder';
import type { Clause } from '../index';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { ladder as chinese } from '../zh/ladder';

const INDICATOR: Readonly<Record<string, string>> = {
	'air-index': 'Composite index',
	pm2_5: 'PM2.5'
};
const POLLUTANT: Readonly<Record<string, string>> = {
	so2: 'SO2',
	no2: 'NO2',
	pm10: 'PM10',
	pm2_5: 'PM2.5',
	co: 'CO',
	o3: 'O3'
};

const indicator = (key: string) => INDICATOR[key] ?? key;
/** The index has two decimals, a mean of PM2.5 none. */
const shown = (key: string, value: number | null) => fixed(value, key === 'air-index' ? 2 : 0);
const month = (day: string) => englishMonth(Number(day.slice(5, 7)));
/** Jan–Nov; Jan alone where the year has no more. */
const yearTo = (day: string) => (day.slice(5, 7) === '01' ? 'Jan' : `Jan–${month(day)}`);

/** What a rule asks for, as the region's ladder has it. */
const asks: Readonly<Record<string, (rule: LadderRule) => string>> = {
	rises_in_sum: ({ times }) =>
		`Composite index or monthly mean PM2.5 up year on year, ${plural(times, 'time')} in the year`,
	rise_by: ({ percent }) =>
		`Composite index or monthly mean PM2.5 up by ${percent}% or more year on year in one month`,
	rises_in_row_not_attaining: ({ times }) =>
		`Standard not attained, and up year on year ${plural(times, 'month')} in a row`,
	talks_in_row: ({ times }) => `Public talk triggered ${plural(times, 'month')} in a row`,
	province_list: () => 'By the list in the notice of the province'
};

/** Why a county stands on a rung; one sentence without a full stop. */
const reasons: Readonly<Record<string, (reason: LadderReason) => string>> = {
	rises_in_sum: (r) =>
		`${indicator(r.indicator)} up year on year ${plural(r.counted, 'time')} this year (${r.needed} put it here), last in ${month(r.latest)}: ` +
		`${shown(r.indicator, r.value)}, against ${shown(r.indicator, r.yearValue)} in the same month of the year before`,
	rise_by: (r) =>
		`${indicator(r.indicator)}: largest rise in one month ${signed(r.largestChange, 1)}% year on year (${r.percent}% puts it here), last in ${month(r.latest)}`,
	rises_in_row_not_attaining: (r) =>
		`${indicator(r.indicator)} up year on year ${plural(r.counted, 'month')} in a row (${r.needed} put it here), ` +
		`and ${(r.over ?? []).map((key) => POLLUTANT[key] ?? key).join(', ')} above the standard in ${yearTo(r.latest)}`,
	talks_in_row: (r) =>
		`${indicator(r.indicator)}: public talk triggered ${plural(r.counted, 'month')} in a row (${r.needed} put it here)`
};

/** Rules that stand to the end of the year, whatever the next month brings. */
const LASTING = ['rises_in_sum', 'rise_by'];

/** Text of `/ladder` and of the ladder on a county's page. */
export const ladder = {
	title: (label: string) => `Warning and accountability ladder, ${label}`,
	tableName: 'Ladder',
	kicker: (label: string, profile: string) =>
		`Warning and accountability ladder · ${label} · Ranking profile ${profile}`,
	lead: (standing: readonly { name: string; counties: number }[], total: number): Clause[] =>
		standing.length === 0
			? [{ text: `None of the ${plural(total, 'county')} is on the ladder.` }]
			: standing.map(({ name, counties }, i) => ({
					text: `${plural(counties, 'county')}: ${name}${i < standing.length - 1 ? ', ' : '.'}`,
					warn: i === 0
				})),
	say: 'Each county counts at the highest rung it reaches. This is worked out from the rules; whether a measure is taken is for the official documents to say.',
	unknown: (asked: string, first: string, last: string) =>
		`There is no ladder for “${asked}”: there are whole months from ${first} to ${last}.`,
	unknownEmpty: (asked: string) =>
		`There is no ladder for “${asked}”: there are no air-quality data yet.`,
	none: (label: string) => `No usable air-quality data for ${label}.`,
	rules: 'What each rung asks for, and who stands on it',
	rung: 'Rung',
	measure: 'Measure',
	condition: 'Condition',
	who: 'Counties',
	notJudged: 'Not judged: needs the list of the province',
	nobody: 'None',
	standing: 'Who stands where, why, and what takes them down',
	since: (day: string) => `since ${month(day)} ${day.slice(0, 4)}`,
	why: (reason: LadderReason) => reasons[reason.rule]?.(reason) ?? reason.rule,
	asks: (rule: LadderRule) => asks[rule.rule]?.(rule) ?? rule.rule,
	/** What would take a county down from the rung of a reason. */
	down: ({ rule, indicator: key }: LadderReason, next: NextMonth) => {
		if (LASTING.includes(rule)) return 'Stands to the end of the year; counted anew from January';
		const value = key === 'air-index' ? next.index : next.pm25;
		const label = `${indicator(key)} of ${month(next.month)}`;
		return value === null
			? `${label}: not up year on year ends the run`
			: `${label}: no more than last year’s ${shown(key, value)} ends the run`;
	},
	taken: 'Measures recorded',
	action: (name: string, on: string, lifted: string | null) =>
		`${name} on ${longDate(on)}${lifted ? `, lifted on ${longDate(lifted)}` : ''}`,
	months: (key: string) => `Year on year, by month: ${indicator(key)}`,
	monthsSay:
		'Figures are changes year on year (%), ▲ marks a rise; none where the month, or the same month of the year before, has too few valid days.',
	indicator: 'Indicator',
	indicators: [
		{ id: 'air-index', label: 'Composite index' },
		{ id: 'pm2_5', label: 'PM2.5' }
	],
	indicatorOf: indicator,
	month: (id: string) => month(id),
	sum: 'Rises in the year',
	row: 'Rises in a row',
	seeCounty: 'County page',
	subjects: { ladder: 'Warning and accountability ladder' } as Readonly<Record<string, string>>,
	head: {
		area: 'County',
		code: 'Code',
		rung: 'Rung',
		measure: 'Measure',
		indicator: 'Indicator',
		since: 'Since',
		why: 'Why',
		down: 'What takes it down',
		actions: 'Measures recorded'
	}
} as const satisfies Wording<typeof chinese>;
