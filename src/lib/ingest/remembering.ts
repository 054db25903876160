/** Cells that a column's reader remembers. */
const REMEMBERED = 10_000;

/** Places for the cells met last: 12 bits. */
const PLACES = 4096;

/**
 * A reader of cells with a memory. Cells repeat: names, days, states, and most values. Each is read once; a column whose
 * cells do not repeat is not searched. Those met last stand at a place that a few characters of theirs tell: a look
 * there takes a third of a search.
 */
export class Remembering<T> {
	readonly #readings = new Map<string, T>();
	readonly #lastRaw: (string | undefined)[] = new Array<undefined>(PLACES).fill(undefined);
	readonly #lastReading: (T | undefined)[] = new Array<undefined>(PLACES).fill(undefined);
	#found = 0;

	constructor(readonly reader: (raw: string) => T) {}

	/** What the cell gives. */
	read(raw: string): T {
		const place = placeOf(raw);
		if (this.#lastRaw[place] === raw) return this.#lastReading[place] as T;
		const reading = this.#sought(raw);
		this.#lastRaw[place] = raw;
		this.#lastReading[place] = reading;
		return reading;
	}

	#sought(raw: string): T {
		const readings = this.#readings;
		if (readings.size === REMEMBERED && this.#found < REMEMBERED) return this.reader(raw);
		const known = readings.get(raw);
		if (known !== undefined) {
			this.#found++;
			return known;
		}
		const reading = this.reader(raw);
		if (readings.size < REMEMBERED) readings.set(raw, reading);
		return reading;
	}
}

/** The ends of a cell differ most: the last digits of a number; day, month and last digit of the year of a date. */
function placeOf(raw: string): number {
	const end = raw.length;
	if (end === 0) return 0;
	let sum = end * 31 + raw.charCodeAt(end - 1);
	if (end > 1) sum = sum * 31 + raw.charCodeAt(end - 2);
	if (end > 2) sum = sum * 31 + raw.charCodeAt(end - 3);
	if (end > 4) sum = (sum * 31 + raw.charCodeAt(end - 4)) * 31 + raw.charCodeAt(end - 5);
	if (end > 6) sum += raw.charCodeAt(end - 7) * 7;
	return Math.imul(sum, 0x9e3779b1) >>> 20;
}
