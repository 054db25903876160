import { waterMonthWords } from '$lib/words/apart/water-month';
import { fixed } from '$lib/format/numbers';
import { longDate } from '$lib/format/dates';
import type { WaterMonth } from '$lib/server/reports/water-month';
import type { Clause } from '$lib/words';

/** The finding of the month. */
export function leadOf(report: WaterMonth): readonly Clause[] {
	const { summary, counties, period } = report;
	if (summary.samples === 0) return waterMonthWords().none(period.label);
	const ranked = counties.filter(({ rank }) => rank !== null);
	const full = ranked.filter(({ met, assessed }) => met === assessed);
	return waterMonthWords().lead(ranked.length, full.length, summary.failed);
}

/** Compliance, status of the city, changes, deduction: the paragraph under the finding. */
export function paragraphOf(report: WaterMonth): string[] {
	const { summary, rivers } = report;
	const m = waterMonthWords();
	const city = rivers.find(({ kind }) => kind === 'city');
	return [
		summary.shareMet === null
			? ''
			: m.rate(fixed(summary.shareMet, 1), summary.met, summary.assessed),
		city && city.status !== null
			? m.status(fixed(city.shareGood, 1), fixed(city.shareBad, 1), city.status)
			: '',
		report.before.classed > 0
			? m.against(m.before, summary.improved, summary.worsened, summary.same)
			: '',
		yearOf(report)
	].filter((sentence) => sentence !== '');
}

function yearOf({ sections }: WaterMonth): string {
	const changes = sections
		.filter(({ status }) => status !== 'reference')
		.flatMap(({ yearChange }) => yearChange ?? []);
	if (changes.length === 0) return '';
	const count = (fits: (change: number) => boolean) => changes.filter(fits).length;
	return waterMonthWords().against(
		waterMonthWords().lastYear,
		count((change) => change > 0),
		count((change) => change < 0),
		count((change) => change === 0)
	);
}

/** The region's settings that bear on the verdicts: deduction and compensation. */
export function settingsOf({ deduction, compensation }: WaterMonth): string {
	const { deduction: d, compensation: c } = waterMonthWords();
	const named = (value: string) => d.values[value] ?? value;
	return (
		d.sentence(named(deduction.compliance.value), named(deduction.ranking.value)) +
		(compensation === null ? c.off : c.on(compensation))
	);
}

/** The month's kicker says up to when, where it still runs. */
export function kickerOf({ period, unfinished, until }: WaterMonth): string {
	return waterMonthWords().kicker(period.label, unfinished ? longDate(until) : null);
}
