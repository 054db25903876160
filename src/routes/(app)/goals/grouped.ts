/** Rows that stand together, in the order in which their keys first occur. */
export function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): Row[][] {
	const groups = new Map<string, Row[]>();
	for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
	return [...groups.values()];
}
