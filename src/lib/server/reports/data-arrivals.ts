import type { Models } from '$lib/server/database/models.generated';
import type { Reader } from './ask';
import { rankedUnits } from './areas';
import { basis, resolveAsof } from './basis';
import { RULES } from './data-batches';
import type { Area, Basis } from './report';

type Row = Models['coverage_counties']['row'];

/** How a county stands in one delivery slot. */
export type SlotState = 'came' | 'revised' | 'partly' | 'missing' | 'awaited';

/** One cell of the calendar: what a county owed for a slot, and what of it came. */
export interface SlotCell {
	state: SlotState;
	received: number;
	expected: number;
	/** Parts that came more than once, in different batches. */
	revised: number;
}

/** A county's row; a cell is null where nothing was due. */
export interface CountyCoverage {
	area: Area;
	cells: (SlotCell | null)[];
}

/** The calendar of one dataset. */
export interface DatasetCalendar {
	dataset: string;
	slotKind: 'day' | 'week' | 'month';
	/** Days between two deliveries. */
	rhythmDays: number;
	/** Last days of the slots, oldest first, ISO. */
	slots: string[];
	counties: CountyCoverage[];
}

/** A county whose data of a dataset did not arrive, and since when. */
export interface Overdue {
	dataset: string;
	slotKind: DatasetCalendar['slotKind'];
	area: Area;
	/** Slots in a row up to the last that is late, in the window of the calendar. */
	slots: number;
	/** Last day of the first of them. */
	since: string;
}

/** What came of what was due, by dataset, county and slot; and what is late. */
export interface Arrivals {
	basis: Basis;
	calendars: DatasetCalendar[];
	/** Longest first. */
	overdue: Overdue[];
}

/** Answers the page of coverage and the alert that data did not arrive. */
export async function arrivals(reader: Reader, question: { asof?: string }): Promise<Arrivals> {
	const asof = await resolveAsof(reader, question.asof);
	const rows = await reader.read('coverage_counties', { onDate: asof });
	const units = await rankedUnits(reader);
	const rules = RULES.filter(({ subject }) => subject === 'coverage' || subject === 'freshness');
	const calendars = [...new Set(rows.map((row) => row.dataset))].map((dataset) =>
		calendarOf(
			rows.filter((row) => row.dataset === dataset),
			[...units.values()]
		)
	);
	return {
		basis: await basis(reader, asof, question.asof, rules),
		calendars,
		overdue: calendars
			.flatMap((calendar) => overdueOf(calendar))
			.sort((a, b) => b.slots - a.slots || a.area.code.localeCompare(b.area.code))
	};
}

function calendarOf(rows: readonly Row[], units: readonly Area[]): DatasetCalendar {
	const slots = [...new Set(rows.map((row) => row.slotTo))].sort();
	const first = rows[0];
	return {
		dataset: first?.dataset ?? '',
		slotKind: (first?.slotKind ?? 'day') as DatasetCalendar['slotKind'],
		rhythmDays: first?.rhythmDays ?? 0,
		slots,
		counties: units.flatMap(({ code, name, short }) => {
			const own = rows.filter((row) => row.areaCode === code);
			if (own.length === 0) return [];
			const cells = slots.map((slot) => cellOf(own.find((row) => row.slotTo === slot)));
			return [{ area: { code, name, short }, cells }];
		})
	};
}

function cellOf(row: Row | undefined): SlotCell | null {
	if (!row || row.expected === 0) return null;
	const { expected, received, revised } = row;
	return { state: stateOf(row), received, expected, revised };
}

function stateOf({ expected, received, revised, daysOver, rhythmDays }: Row): SlotState {
	if (received === expected) return revised > 0 ? 'revised' : 'came';
	if (received > 0) return 'partly';
	return daysOver < rhythmDays ? 'awaited' : 'missing';
}

/** Counties whose newest slots, those still awaited left out, are missing. */
function overdueOf({ dataset, slotKind, slots, counties }: DatasetCalendar): Overdue[] {
	return counties.flatMap(({ area, cells }) => {
		let last = cells.length - 1;
		while (last >= 0 && (cells[last] === null || cells[last]?.state === 'awaited')) last--;
		let first = last + 1;
		while (first > 0 && cells[first - 1]?.state === 'missing') first--;
		const count = last + 1 - first;
		return count > 0 ? [{ dataset, slotKind, area, slots: count, since: slots[first] ?? '' }] : [];
	});
}
