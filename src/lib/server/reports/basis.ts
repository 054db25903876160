import { spoken } from '$lib/format/language';
import type { Reader } from './ask';
import { beijingDay } from './clock';
import type { Basis, Rule } from './report';

/** Datasets whose newest day moves the default day of judgement. */
const MEASURED = ['water_sample', 'air_daily', 'fire_alarm', 'ledger_item'];

/**
 * The day of judgement: as asked for, else the newest day with data; never after today.
 * With no data at all it is today.
 */
export async function resolveAsof(reader: Reader, asked: string | undefined): Promise<string> {
	const now = beijingDay();
	if (asked) return asked < now ? asked : now;
	const fresh = await reader.read('freshness', { onDate: now });
	const newest = fresh
		.filter((row) => MEASURED.includes(row.dataset))
		.flatMap((row) => (row.newest ? [row.newest] : []))
		.sort()
		.at(-1);
	return newest ?? now;
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
		rules: onceEach(rules)
	};
}

/** The rules of several parts of a page, each once. */
function onceEach(rules: Rule[]): Rule[] {
	const keyOf = ({ subject, edition, clause, model }: Rule) =>
		[subject, edition, clause, model].join('\n');
	return [...new Map(rules.map((rule) => [keyOf(rule), rule])).values()];
}
