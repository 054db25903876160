import { Fault, Marked } from './cells/fault';
import { cellReader, type CellReading, type Surroundings } from './cells/reader';
import type { Column } from './dataset';
import type { Match } from './recognise';
import { Remembering } from './remembering';

/** What a cell gives: texts for its columns, or why it can't be read; and their codes in the part they were last used in. */
export interface Known {
	text: string | null;
	mark: string | null;
	fault: Fault | null;
	part: number;
	code: number;
	markCode: number;
}

/** A column of the file: where its cells stand and where their texts go. */
export interface Field {
	index: number;
	heading: string;
	slot: number;
	/** A measure fills the slot after its own too. */
	marked: boolean;
	cells: Remembering<Known>;
}

/** The field of a heading; `slots` are the places its texts can go to. */
export function fieldOf(
	{ column, index, heading }: Match,
	slots: readonly string[],
	around: Surroundings
): Field {
	const read = cellReader(column, around);
	return {
		index,
		heading,
		slot: slots.indexOf(column.name),
		marked: column.type.kind === 'measure',
		cells: new Remembering((raw) => knownOf(read(raw), column))
	};
}

/** An empty cell holds the fallback of its column; a value below detection may have none. */
function knownOf(reading: CellReading, { fallback }: Column): Known {
	const known: Known = { text: null, mark: null, fault: null, part: 0, code: 0, markCode: 0 };
	if (reading instanceof Fault) known.fault = reading;
	else if (reading instanceof Marked) [known.text, known.mark] = [reading.value, reading.mark];
	else known.text = reading ?? fallback ?? null;
	return known;
}
