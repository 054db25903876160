import { named } from '$lib/format/lists';
import { fireWords } from '$lib/words/apart/fire';
import { address } from '$lib/format/address';
import { fixed } from '$lib/format/numbers';
import type { FirePeriod } from '$lib/server/reports/fire-period';

/** Whether the period is unusual for the season, in words; empty where there is nothing to compare with. */
export function seasonSentence(report: FirePeriod): string {
	const t = fireWords().season;
	const [, ...earlier] = report.years.filter((year) => year.covered);
	if (report.season === null) return earlier.length > 0 && report.covered ? t.few : '';
	const years = named([...earlier].reverse().map((year) => t.year(year)));
	return t[report.season](report.city.confirmed, years);
}

/** When most was confirmed, over three hours that follow each other; empty with too few to say. */
export function peakSentence({ hours, city }: FirePeriod): string {
	if (city.confirmed < 10) return '';
	const sums = hours
		.slice(0, -2)
		.map((_, i) => hours.slice(i, i + 3).reduce((sum, hour) => sum + hour.confirmed, 0));
	const most = Math.max(...sums);
	const from = sums.indexOf(most);
	return fireWords().hours.peak(from, from + 3, fixed((most / city.confirmed) * 100, 0));
}

/** Every third hour is named. */
export function hourBars({ hours }: FirePeriod) {
	return hours.map(({ hour, pushed, confirmed }) => ({
		label: hour % 3 === 0 ? String(hour) : '',
		all: pushed,
		part: confirmed
	}));
}

/** Days added up to months, for a period longer than one. */
export function monthBars({ days, unfinished }: FirePeriod) {
	const months = new Map<string, { all: number; part: number }>();
	for (const { day, pushed, confirmed } of days) {
		const id = day.slice(0, 7);
		const sums = months.get(id) ?? { all: 0, part: 0 };
		months.set(id, { all: sums.all + pushed, part: sums.part + confirmed });
	}
	const last = [...months.keys()].at(-1);
	return [...months].map(([id, sums]) => ({
		...sums,
		id,
		label: String(Number(id.slice(5))),
		unfinished: unfinished && id === last
	}));
}

/** The orders of the ranking; by cropland only where some is known. */
export function orderChoices(report: FirePeriod, url: URL) {
	return Object.entries(fireWords().ranking.orders)
		.filter(([order]) => order !== 'density' || report.croplandKnown)
		.map(([order, label]) => ({
			label,
			href: address(url, `/fire/${report.period.id}`, {
				order: order === 'confirmed' ? null : order
			}),
			current: order === report.order
		}));
}
