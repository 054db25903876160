/** A cell that can't be read, with the reason and the remedy in Chinese. */
export class Fault {
	constructor(readonly reason: string) {}
}

/** A laboratory value with its mark. */
export class Marked {
	constructor(
		readonly value: string | null,
		readonly mark: '<' | '0' | 'ND'
	) {}
}

/** Reads a trimmed cell that is not missing: the text to store, or why not. */
export type Reader = (cell: string) => string | Fault | Marked;
