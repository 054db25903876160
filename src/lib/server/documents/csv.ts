import type { Table } from '$lib/server/reports/report';
import { harmless } from './harmless';

const BOM = '\uFEFF';

/** Heading and text of the column that marks every row of synthetic data. */
const MARK = { heading: '数据性质', text: '演示数据' };

/**
 * A table as CSV for Chinese Excel and WPS: UTF-8 with BOM, CRLF, decimals kept as printed.
 * Text that a spreadsheet would run as a formula is led by an apostrophe; numbers stay numbers.
 */
export function tableToCsv(table: Table, demo: boolean): string {
	const headings = table.columns.map((column) => harmless(column.heading));
	const lines = table.rows.map((row) =>
		table.columns.map(({ key, digits }) => cell(row[key] ?? null, digits))
	);
	const marked = demo
		? [[...headings, MARK.heading], ...lines.map((line) => [...line, MARK.text])]
		: [headings, ...lines];
	return BOM + marked.map((line) => line.map(quoted).join(',') + '\r\n').join('');
}

function cell(value: Table['rows'][number][string], digits: number | undefined): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'number')
		return digits === undefined ? String(value) : value.toFixed(digits);
	if (typeof value === 'boolean') return value ? '是' : '否';
	return harmless(value);
}

function quoted(text: string): string {
	return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
