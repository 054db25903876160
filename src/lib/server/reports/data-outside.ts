import type { Reader } from './ask';

/** A section whose samplings lie in weeks in which the register does not hold it: kept, and counted nowhere. */
export interface OutsideRegister {
	code: string;
	name: string;
	river: string;
	/** Last day of the register before them; null = it had not opened. */
	closed: string | null;
	samplings: number;
	first: string;
	last: string;
	/** Batches that brought them. */
	batches: number[];
}

/** Samplings up to a day that no page of the water counts, the newest first. */
export async function outsideRegister(reader: Reader, onDate: string): Promise<OutsideRegister[]> {
	const rows = await reader.read('water_outside_register', { onDate });
	return rows
		.map(({ sectionCode, name, river, closed, samplings, firstDay, lastDay, batches }) => ({
			...{ code: sectionCode, name, river, closed, samplings },
			...{ first: firstDay, last: lastDay, batches: batches.flatMap((no) => no ?? []) }
		}))
		.sort((a, b) => b.last.localeCompare(a.last) || a.code.localeCompare(b.code));
}
