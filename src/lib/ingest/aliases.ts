/** Headings that an office uses and the definitions do not know: canonical heading → column, by dataset. */
export type Aliases = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A heading of an office, as it is stored. */
export interface Alias {
	dataset: string;
	/** Canonical spelling. */
	heading: string;
	column: string;
}

/** Looks aliases up by dataset. */
export function aliasesOf(list: readonly Alias[]): Aliases {
	const all = new Map<string, Map<string, string>>();
	for (const { dataset, heading, column } of list) {
		const own = all.get(dataset) ?? new Map<string, string>();
		all.set(dataset, own.set(heading, column));
	}
	return all;
}
