import Papa from 'papaparse';
import type { DataBatch, Rejection } from '$lib/server/reports/data-batch';
import { deskWords } from '$lib/words/apart/desk';
import { harmless } from './harmless';

const BOM = '\uFEFF';

/**
 * The rejected rows of a batch under their own headings, led by the line they had and why they were not taken: to be mended
 * and brought again. The two columns before are none of the dataset's, so an import passes over them; cells beyond the
 * headings stay, so that a shifted row is seen to be one.
 * @returns null for a batch that keeps no headings
 */
export function mendCsv({ headings, rejections, basis }: DataBatch): string | null {
	if (headings.length === 0) return null;
	const t = deskWords().mend;
	const rows = onePerLine(rejections).map(({ line, reason, raw }) => [
		String(line),
		reason,
		...cellsOf(raw).map(harmless)
	]);
	// A row of its own above the headings, which an import counts as a title.
	const title = basis.demo ? [[t.demo]] : [];
	return BOM + Papa.unparse([...title, [t.line, t.reason, ...headings], ...rows]) + '\r\n';
}

/** A row is given once, with all its reasons. */
function onePerLine(
	rejections: readonly Rejection[]
): { line: number; reason: string; raw: string }[] {
	const lines = new Map<number, { line: number; reason: string; raw: string }>();
	for (const { line, column, value, reason, raw } of rejections) {
		const why = column === null ? reason : `${column}“${value ?? ''}”${reason}`;
		const known = lines.get(line);
		if (known) known.reason += `；${why}`;
		else lines.set(line, { line, reason: why, raw });
	}
	return [...lines.values()];
}

function cellsOf(raw: string): string[] {
	const [cells = []] = Papa.parse<string[]>(raw, { delimiter: ',' }).data;
	return cells;
}
