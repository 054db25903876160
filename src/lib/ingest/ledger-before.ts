/** What the ledger holds already, for new rows to be held against. */
export interface LedgerBefore {
	/** By number of the item: code of the county it is of, and the newest batch that says so. */
	items: ReadonlyMap<string, { area: string; batchNo: number }>;
	/** By goal: the unit that its amounts are counted in. */
	units: ReadonlyMap<string, string>;
}
