import { isBlank } from './cells/spelling';
import type { Header } from './header';
import { wrongUnit } from './header';
import { canonical, canonicalUnit, isUnit } from './heading';
import type { Line } from './lines';
import { allowsUnit, type Fit } from './recognise';

/** Lines of a file that are no rows of data; with the rows read they are all its lines. */
export interface Skipped {
	/** Above the headings, or repeated on a later page. */
	titles: number;
	blank: number;
	/** The headings, as often as they come, and a row of units under them. */
	headers: number;
	/** Totals, means, remarks and signatures. */
	notes: number;
}

const NOTE =
	/^(?:合计|总计|小计|平均|均值|最大值|最小值|备注|附注|注\s*\d*\s*[:：、.]|说明|填报|填表|制表|报送|审核人|复核|负责人|单位负责人|联系人|数据来源|以下空白)/;

/**
 * Makes the sorter of a file's lines: what a line is that is no row of data, undefined for a row. A line with every
 * required cell filled is always a row. Lines must come in order.
 */
export function lineSorter(
	file: string,
	header: Header
): (line: Line) => keyof Skipped | undefined {
	const { number: headerLine, cells: headings } = header.line;
	const isHeader = sameHeadings(headings);
	const needed = header.fit.matches.filter(({ column }) => column.required);
	const titles = new Set<string>();
	let atTop = true;
	return ({ number, cells }) => {
		const first = cells.find((cell) => !isBlank(cell));
		if (first === undefined) return 'blank';
		if (number < headerLine) return titles.add(cells.join('').trim()) && 'titles';
		if (isHeader(cells)) return 'headers';
		if (atTop && isUnitRow(cells)) {
			refuseOtherUnit(file, number, cells, header.fit);
			return 'headers';
		}
		atTop = false;
		if (needed.every(({ index }) => !isBlank(cells[index] ?? ''))) return undefined;
		if (NOTE.test(first.trim())) return 'notes';
		return titles.has(cells.join('').trim()) ? 'titles' : undefined;
	};
}

function sameHeadings(headings: readonly string[]): (cells: readonly string[]) => boolean {
	const [first] = headings;
	const wanted = headings.map(canonical).join('|');
	return (cells) => cells[0] === first && cells.map(canonical).join('|') === wanted;
}

function isUnitRow(cells: readonly string[]): boolean {
	const filled = cells.map((cell) => cell.trim()).filter((cell) => !['', '-', '/'].includes(cell));
	return filled.length > 0 && filled.every((cell) => isUnit(cell) || cell === '单位');
}

function refuseOtherUnit(file: string, line: number, cells: readonly string[], fit: Fit): void {
	for (const { column, index, heading } of fit.matches) {
		const cell = (cells[index] ?? '').trim();
		if (isUnit(cell) && !allowsUnit(column, canonicalUnit(cell)))
			throw wrongUnit(file, line, `${heading} ${cell}`, column.units);
	}
}
