import {
	DuckDBDateValue,
	DuckDBDecimalValue,
	DuckDBListValue,
	DuckDBStructValue,
	DuckDBTimestampTZValue,
	DuckDBTimestampValue,
	type DuckDBConnection,
	type DuckDBValue
} from '@duckdb/node-api';

/** What a query may be given: dates and decimals go in as text and are cast in the query. */
export type Parameter = string | number | boolean | null;

/** What a query gives back: dates and instants as ISO text, numbers as numbers, columns in camelCase. */
export type Cell = string | number | boolean | null | Cell[] | { [key: string]: Cell };

/**
 * Runs one query and converts its rows; without parameters nothing is prepared first, which costs some milliseconds.
 * The only place where DuckDB values become ours:
 * DATE and TIMESTAMP stay text (a JS Date would shift with the time zone), BIGINT and DECIMAL become numbers.
 */
export async function rows<Row>(
	connection: DuckDBConnection,
	sql: string,
	parameters?: Record<string, Parameter>
): Promise<Row[]> {
	const reader = await connection.runAndReadAll(sql, parameters);
	const names = reader.columnNames().map(camel);
	return reader.getRows().map((values) => {
		const row: Record<string, Cell> = {};
		names.forEach((name, i) => (row[name] = cell(values[i] ?? null)));
		return row as Row;
	});
}

/** Names that were met: a list of structs repeats a few of them thousands of times. */
const cased = new Map<string, string>();

/** snake_case to camelCase: the one place where the casing of SQL meets that of TypeScript. */
export function camel(name: string): string {
	const known = cased.get(name);
	if (known !== undefined) return known;
	const made = name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
	cased.set(name, made);
	return made;
}

function cell(value: DuckDBValue): Cell {
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
	if (typeof value === 'number') return value;
	if (typeof value === 'bigint') return Number(value);
	if (value instanceof DuckDBDecimalValue) return decimal(value);
	if (value instanceof DuckDBListValue) return value.items.map(cell);
	if (value instanceof DuckDBStructValue) return struct(value);
	if (value instanceof DuckDBTimestampValue) return value.toString().slice(0, 19);
	if (value instanceof DuckDBDateValue || value instanceof DuckDBTimestampTZValue)
		return value.toString();
	throw new Error(`no conversion for a value of ${String(value)}; add it in database/rows.ts`);
}

/** The nearest number to a decimal: a quotient of two exact numbers is, and a hundred times faster than its text. */
function decimal(value: DuckDBDecimalValue): number {
	const digits = Number(value.value);
	return Number.isSafeInteger(digits) && value.scale <= 22
		? digits / 10 ** value.scale
		: Number(value.toString());
}

function struct(value: DuckDBStructValue): Cell {
	const converted: { [key: string]: Cell } = {};
	for (const key in value.entries) converted[camel(key)] = cell(value.entries[key] ?? null);
	return converted;
}
