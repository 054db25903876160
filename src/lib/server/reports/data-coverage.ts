import type { Models } from '$lib/server/database/models.generated';
import type { Reader } from './ask';

/** What came in a month, of what was due in it; `expected` null = nothing is due. */
export interface MonthCoverage {
	/** 1–12 */
	month: number;
	/** Deliveries: days, weeks or months as the rhythm has it. */
	slots: { received: number; expected: number | null };
	/** County-days, section-weeks; null where a delivery has no parts that could be missing. */
	parts: { received: number; expected: number } | null;
	/** Share of what was due that came, 0–1; null = nothing due. For drawing only. */
	share: number | null;
}

/** What came of one dataset over some calendar years. */
export interface DatasetCoverage {
	dataset: string;
	/** Newest day with a reading; null = none. */
	newest: string | null;
	/** Days beyond the rhythm; 0 = current. */
	lateDays: number;
	slotKind: 'day' | 'week' | 'month';
	/** False for events: a day without one is not a missing day. */
	judged: boolean;
	slots: { received: number; expected: number };
	/** Parts missing in deliveries that did come and in those that did not. */
	partsMissing: number;
	/** Oldest first; a month not over, or before the first year, is missing from `months`. */
	years: { year: number; months: MonthCoverage[] }[];
}

type Row = Models['coverage']['row'];

/** Coverage of some datasets over the calendar year of a day and the `years − 1` before it. */
export async function dataCoverage(
	reader: Reader,
	datasets: readonly string[],
	asof: string,
	years: number
): Promise<DatasetCoverage[]> {
	const dateFrom = `${Number(asof.slice(0, 4)) - years + 1}-01-01`;
	const rows = await reader.read('coverage', { dateFrom, dateTo: asof });
	const fresh = await reader.read('freshness', { onDate: asof });
	return datasets.map((dataset) => {
		const age = fresh.find((row) => row.dataset === dataset);
		return {
			newest: age?.newest ?? null,
			lateDays: age?.lateDays ?? 0,
			...ofDataset(
				dataset,
				rows.filter((row) => row.dataset === dataset)
			)
		};
	});
}

function ofDataset(dataset: string, rows: Row[]): Omit<DatasetCoverage, 'newest' | 'lateDays'> {
	const due = rows.filter((row) => row.slotsExpected !== null);
	const years = [...new Set(rows.map((row) => Number(row.month.slice(0, 4))))];
	return {
		dataset,
		slotKind: rows[0]?.slotKind as DatasetCoverage['slotKind'],
		judged: due.length > 0,
		slots: {
			received: sum(due.length > 0 ? due : rows, (row) => row.slotsReceived),
			expected: sum(due, (row) => row.slotsExpected ?? 0)
		},
		partsMissing: sum(due, (row) => missingParts(row)),
		years: years.map((year) => ({
			year,
			months: rows.filter((row) => row.month.startsWith(`${year}-`)).map(ofMonth)
		}))
	};
}

function ofMonth(row: Row): MonthCoverage {
	const { slotsReceived, slotsExpected, partsReceived, partsExpected } = row;
	const parts =
		partsExpected === null ? null : { received: partsReceived, expected: partsExpected };
	const share = parts
		? parts.received / parts.expected
		: slotsExpected && slotsReceived / slotsExpected;
	return {
		month: Number(row.month.slice(5, 7)),
		slots: { received: slotsReceived, expected: slotsExpected },
		parts,
		share: share === null ? null : Math.min(share, 1)
	};
}

/** More may come than the register knows of (a section before its registered day); that is nothing missing. */
function missingParts(row: Row): number {
	return row.partsExpected === null ? 0 : Math.max(row.partsExpected - row.partsReceived, 0);
}

function sum(rows: Row[], of: (row: Row) => number): number {
	return rows.reduce((total, row) => total + of(row), 0);
}
