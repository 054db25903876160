import { fixed } from '$lib/format/numbers';
import { longDate } from '$lib/format/dates';
import type { WaterSection } from '$lib/server/reports/water-section';
import type { WaterWeek } from '$lib/server/reports/water-week';
import { waterWeekWords } from './apart/water-week';
import type { Clause, Words } from './index';

/** The finding of the week. */
export function leadOf(report: WaterWeek, t: Words): readonly Clause[] {
	const { summary, week, sections, failing } = report;
	if (summary.samples === 0) return t.water.none(week.label);
	const worst = failing.filter((code) => classOf(sections, code) === 6).length;
	const flowing = summary.assessed + summary.notJudged;
	return t.water.lead(flowing, summary.met, summary.failed, summary.notJudged, worst);
}

function classOf(sections: WaterSection[], code: string): number | null {
	return sections.find((section) => section.code === code)?.class ?? null;
}

/** Shares of the classes, what changed, what is left aside: the paragraph under the finding. */
export function paragraphOf(report: WaterWeek, t: Words): string[] {
	const { summary, unfinished, until } = report;
	return [
		unfinished ? t.water.running(longDate(until)) : '',
		waterWeekWords().expected(summary.sections, summary.reference),
		sharesOf(report, t),
		report.last.classed > 0
			? t.water.against(t.water.lastWeek, summary.improved, summary.worsened, summary.same)
			: '',
		yearOf(report.sections, t),
		asideOf(report, t)
	].filter((sentence) => sentence !== '');
}

function sharesOf({ summary }: WaterWeek, t: Words): string {
	const parts = summary.classes
		.filter(({ sections }) => sections > 0)
		.map(({ class: value, sections, share }) =>
			t.water.share(t.common.waterClass[value] ?? '', sections, fixed(share, 1))
		);
	return parts.length > 0 ? t.water.shares(parts) + togetherOf(summary) : '';
}

/** The two shares that a year is measured by. */
function togetherOf({ classes, shareGood }: WaterWeek['summary']): string {
	const bad = classes.find(({ class: value }) => value === 6);
	return waterWeekWords().together(
		classes
			.filter(({ class: value }) => value <= 3)
			.reduce((sum, { sections }) => sum + sections, 0),
		fixed(shareGood, 1),
		bad?.sections ?? 0,
		fixed(bad?.share ?? null, 1)
	);
}

/** Reference points are left out, as in the counts of the week. */
function yearOf(sections: WaterSection[], t: Words): string {
	const changes = sections
		.filter((section) => section.status !== 'reference')
		.flatMap((section) => section.yearChange ?? []);
	if (changes.length === 0) return '';
	return t.water.against(
		t.water.lastYear,
		changes.filter((change) => change > 0).length,
		changes.filter((change) => change < 0).length,
		changes.filter((change) => change === 0).length
	);
}

function asideOf({ summary }: WaterWeek, t: Words): string {
	const counts: [string, number][] = [
		['dry', summary.dry],
		['frozen', summary.frozen],
		['no_water', summary.noWater],
		['suspended', summary.suspended],
		['missing', summary.missing],
		['not_judged', summary.notJudged]
	];
	const parts = counts
		.filter(([, sections]) => sections > 0)
		.map(([status, sections]) => t.water.counted(t.water.status[status] ?? status, sections));
	return parts.length > 0 ? t.water.aside(parts) : '';
}

/** How far the week is from the city's mark. */
export function goalOf({ summary, goal }: WaterWeek, t: Words): string {
	if (summary.shareMet === null || goal === null) return '';
	const value = fixed(goal.value, goal.value % 1 === 0 ? 0 : 1);
	const rate = t.water.rate(fixed(summary.shareMet, 1));
	return rate + (goal.short === 0 ? t.water.goalMet(value) : t.water.goalMissed(value, goal.short));
}

/** Which items fail, by how many of the failing sections. */
export function itemsOf(report: WaterWeek, t: Words): string {
	const failing = report.sections.filter((section) => section.status === 'failed');
	const parts = report.items
		.map(({ item, name }) => ({
			name,
			sections: failing.filter((section) => section.exceeding.some((found) => found.item === item))
				.length
		}))
		.filter(({ sections }) => sections > 0)
		.sort((a, b) => b.sections - a.sections)
		.map(({ name, sections }) => t.water.itemSections(name, sections));
	return parts.length > 0 ? t.water.items(parts) : '';
}
