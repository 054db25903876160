import { spoken } from '$lib/format/language';
import { addDays } from '$lib/format/dates';
import type { Reader } from './ask';
import { beijingDay } from './clock';
import { ruleSaid } from './english-clauses';
import type { Basis, Rule } from './report';

/** Datasets that the basis line tells of. */
const MEASURED = ['water_sample', 'air_daily', 'fire_alarm', 'ledger_item'];

/** Those whose newest day is the clock: measured readings. What people write may bear any day, and moves it only where nothing is measured. */
const CLOCK = ['water_sample', 'air_daily', 'fire_alarm'];

/** Days that the demo's clock may be taken on by files that continue it; what lies further is a date of the wall clock. */
const DEMO_GOES_ON = 31;

/**
 * The day of judgement: as asked for, else the newest day with data; never after today.
 * With no data at all it is today.
 */
export async function resolveAsof(reader: Reader, asked: string | undefined): Promise<string> {
	const now = beijingDay();
	if (asked) return asked < now ? asked : now;
	const fresh = await reader.read('freshness', { onDate: now });
	const newest = (datasets: readonly string[]) =>
		fresh
			.filter((row) => datasets.includes(row.dataset))
			.flatMap((row) => (row.newest ? [row.newest] : []))
			.sort();
	const days = newest(CLOCK).length > 0 ? newest(CLOCK) : newest(MEASURED);
	const last = reader.demo ? await demoEnds(reader) : null;
	const within = last === null ? days : days.filter((day) => day <= addDays(last, DEMO_GOES_ON));
	return within.at(-1) ?? last ?? now;
}

/** The last day of the readings that ship with the demo; null where it has none. */
async function demoEnds(reader: Reader): Promise<string | null> {
	const batches = await reader.read('batches', {});
	const days = batches.flatMap(({ actor, dataset, lastDay }) =>
		actor === 'house' && CLOCK.includes(dataset) && lastDay ? [lastDay] : []
	);
	return days.sort().at(-1) ?? null;
}

/** What the basis line and the foot of a page say, for a day of judgement that `resolveAsof` gave; `datasets` are those it stands on. */
export async function basis(
	reader: Reader,
	asof: string,
	asked: string | undefined,
	rules: Rule[],
	datasets: readonly string[] = MEASURED
): Promise<Basis> {
	const [regions, fresh] = [
		await reader.read('region', {}),
		await reader.read('freshness', { onDate: asof })
	];
	const region = regions[0];
	return {
		asof,
		asofGiven: asked !== undefined,
		demo: reader.demo,
		region: {
			id: region?.regionCode ?? '',
			name: region ? spoken(region.nameZh, region.nameEn) : '',
			bureau: region?.bureau ?? ''
		},
		changeNo: reader.changeNo,
		freshness: fresh
			.filter((row) => datasets.includes(row.dataset))
			.map((row) => ({
				dataset: row.dataset,
				newest: row.newest,
				ageDays: row.ageDays,
				rhythmDays: row.rhythmDays,
				lateDays: row.lateDays ?? 0,
				provisional: row.provisional ?? false
			})),
		rules: onceEach(rules).map(ruleSaid)
	};
}

/** The rules of several parts of a page, each once. */
function onceEach(rules: Rule[]): Rule[] {
	const keyOf = ({ subject, edition, clause, model }: Rule) =>
		[subject, edition, clause, model].join('\n');
	return [...new Map(rules.map((rule) => [keyOf(rule), rule])).values()];
}
