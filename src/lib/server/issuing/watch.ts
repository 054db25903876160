import type { PaperKind } from '$lib/server/documents/paper';
import type { IssuedPaper } from '$lib/server/reports/issued';
import { dataChanges, type DataChange } from '$lib/server/reports/received';
import type { Desk } from './desk';
import { draftOf } from './draft';
import { READINGS, readingsOf } from './kinds';

/** Tells of issued papers how many rows and sentences later data would change. */
export interface Watch {
	changes(paper: Watched): Promise<number>;
}

/** What it takes to know whether a paper may have changed, without composing it. */
export type Watched = Pick<IssuedPaper, 'paperNo' | 'period' | 'judgedOn' | 'dataChangeNo'> & {
	kind: PaperKind;
};

/**
 * Watches the issued papers. A paper is composed and compared only when something came or was taken back since that can
 * touch it, and once for each such change. Another version of the software that words or reckons otherwise is no change
 * of the data.
 */
export function watchOf(desk: Desk): Watch {
	const known = new Map<number, { changeNo: number; changes: number }>();
	return {
		changes: async (paper) => {
			const changeNo = lastTouch(paper, await changesSince(desk, paper));
			if (changeNo === null) return 0;
			const found = known.get(paper.paperNo);
			if (found?.changeNo === changeNo) return found.changes;
			const { differences } = await draftOf(desk, paper.kind, paper.period);
			known.set(paper.paperNo, { changeNo, changes: differences.length });
			return differences.length;
		}
	};
}

async function changesSince({ ask }: Desk, { dataChangeNo }: Watched): Promise<DataChange[]> {
	const all = await ask(dataChanges, {});
	return all.filter(({ changeNo }) => changeNo > dataChangeNo);
}

/**
 * The newest change that can touch a paper; null when none can. Readings of a day after the day of judgement do not enter
 * it, and those of another kind do not either; any other dataset (registers, settings, decisions) may change any paper.
 */
export function lastTouch(
	{ kind, judgedOn }: Pick<Watched, 'kind' | 'judgedOn'>,
	changes: readonly DataChange[]
): number | null {
	const rests = readingsOf(kind);
	const touches = ({ dataset, firstDay }: DataChange) =>
		!READINGS.includes(dataset) ||
		(rests.includes(dataset) && (firstDay === null || firstDay <= judgedOn));
	return changes.findLast(touches)?.changeNo ?? null;
}
