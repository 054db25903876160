import type { Models } from '$lib/server/database/models.generated';
import type { SectionRow } from './water-rows';

type MonthRow = Models['water_month']['row'];
type Counts = Models['water_month_counts']['row'];

/** What a failing section costs by the rule in force. */
export interface Charge {
	/** 万元; null = the rule has no amount for this case. */
	amount: number | null;
	/** not_increased, inflow_failed; null = charged in full. */
	reason: string | null;
	items: { item: string; amount: number }[];
}

/** The rows of a month with the month before and the same month of last year beside them; a month has no weeks behind it. */
export function monthRows(found: readonly MonthRow[], counts: readonly Counts[]): SectionRow[] {
	const verdicts = (period: string) =>
		new Map(
			(counts.find((row) => row.period === period)?.verdicts ?? []).map((verdict) => [
				verdict.sectionCode,
				verdict
			])
		);
	const [before, year] = [verdicts('before'), verdicts('year')];
	return found.map((row) => {
		const last = before.get(row.sectionCode);
		const past = year.get(row.sectionCode);
		return {
			...row,
			lastClass: last?.class ?? null,
			lastStatus: last?.status ?? null,
			change: changeOf(last?.class, row.class),
			yearClass: past?.class ?? null,
			yearStatus: past?.status ?? null,
			yearChange: changeOf(past?.class, row.class),
			moved: [],
			history: []
		};
	});
}

/** Classes gained, positive = better. */
function changeOf(before: number | null | undefined, now: number | null): number | null {
	return before === null || before === undefined || now === null ? null : before - now;
}

/** What a section costs; null where no rule is turned on or it did not fail. */
export function chargeOf(found: readonly MonthRow[], code: string): Charge | null {
	const row = found.find(({ sectionCode }) => sectionCode === code);
	if (!row || row.compensationRule === null || row.status !== 'failed') return null;
	return {
		amount: row.compensation,
		reason: row.compensationReason,
		items: (row.chargedItems ?? []).map(({ item, amount }) => ({
			item: item ?? '',
			amount: amount ?? 0
		}))
	};
}

/** What a county pays: its sections add up; null where no rule is turned on or one of its amounts is not known. */
export function chargeOfCounty(
	code: string,
	sections: readonly { answering: { code: string } | null; charge: Charge | null }[]
): number | null {
	const charges = sections.flatMap(({ answering, charge }) =>
		answering?.code === code && charge ? [charge.amount] : []
	);
	if (charges.length === 0 || charges.includes(null)) return null;
	// Amounts have two decimals: whole hundredths keep the sum exact.
	return charges.reduce<number>((sum, amount) => sum + Math.round((amount ?? 0) * 100), 0) / 100;
}
