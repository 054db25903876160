import type { RegisterName } from './dataset';

/** An entry of a register with its names: official, short, former. The code itself is a name too. */
export interface Entry {
	code: string;
	names: readonly string[];
}

/** Names in one spelling, each with its code and as printed. A name that fits two codes is left out. */
export type Register = ReadonlyMap<string, { code: string; printed: string }>;

/** The registers that lookups need. */
export type Registers = Record<RegisterName, Register>;

/** Builds a register; a code may come several times, under each of its names. */
export function register(entries: readonly Entry[]): Register {
	const names = new Map<string, { code: string; printed: string }>();
	const ambiguous = new Set<string>();
	for (const { code, names: printed } of entries)
		for (const name of [...printed, code]) {
			const key = spelling(name);
			if ((names.get(key)?.code ?? code) !== code) ambiguous.add(key);
			if (key && !names.has(key)) names.set(key, { code, printed: name });
		}
	for (const key of ambiguous) names.delete(key);
	return names;
}

/** The code that a name stands for. */
export function codeOf(register: Register, name: string): string | undefined {
	return register.get(spelling(name))?.code;
}

/** The name of a code as it is printed; the code itself where it has none. */
export function nameOf(register: Register, code: string): string {
	for (const entry of register.values()) if (entry.code === code) return entry.printed;
	return code;
}

/** At most three names like the one that was not found, nearest first, one a code. */
export function nearestNames(register: Register, name: string): string[] {
	const wanted = spelling(name);
	const bound = Math.max(1, Math.floor(wanted.length / 2));
	const near = [...register]
		.map(([known, entry]) => ({ ...entry, distance: editDistance(wanted, known) }))
		.filter(({ distance }) => distance <= bound)
		.sort((a, b) => a.distance - b.distance);
	const one = near.filter((entry, i) => near.findIndex(({ code }) => code === entry.code) === i);
	return one.slice(0, 3).map(({ printed }) => printed);
}

/** Width, case, spaces and line breaks inside a name (tables from PDF files) do not matter, nor 断面 at its end. */
function spelling(name: string): string {
	const folded = name.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');
	return folded.length > 3 ? folded.replace(/断面$/, '') : folded;
}

/** Levenshtein distance: characters to insert, delete or replace. */
function editDistance(a: string, b: string): number {
	let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(replace, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
		}
		previous = row;
	}
	return previous[b.length] ?? 0;
}
