import { spoken } from '$lib/format/language';
import type { Models } from '$lib/server/database/models.generated';

type Statement = Models['statements']['row'];

/** What ledgers count by, where the statement is a share and does not say of what. */
const COUNTERS = new Map([
	['家', 'enterprise'],
	['个', 'item'],
	['项', 'item'],
	['件', 'case'],
	['处', 'place'],
	['座', 'plant'],
	['次', 'round'],
	['起', 'case'],
	['人', 'person'],
	['公里', 'km']
]);

/** Units of a statement's figures and of its ledger rows, as the screen says them; the ledger's own are Chinese. */
export function unitsOf(
	statement: Pick<Statement, 'counts' | 'unitZh' | 'unitEn'>,
	ledgerUnit: string | null
): { countedUnit: string | null; ledgerUnit: string | null } {
	const { counts, unitZh, unitEn } = statement;
	if (counts === 'counties') return { countedUnit: spoken(unitZh, unitEn), ledgerUnit };
	const english = thing(unitEn) ?? COUNTERS.get(ledgerUnit ?? '') ?? ledgerUnit;
	return {
		countedUnit: spoken(ledgerUnit ?? unitZh, english),
		ledgerUnit: ledgerUnit && spoken(ledgerUnit, english)
	};
}

/** What is counted, without the round that it is counted by: issue of "issue per week"; a share does not say of what. */
function thing(unitEn: string | null): string | null {
	return unitEn === '%' ? null : (unitEn?.split(' per ')[0] ?? null);
}
