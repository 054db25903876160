import type { Aliases } from './aliases';
import type { Dataset } from './dataset';
import { IngestError } from './error';
import { readHeading } from './heading';
import { firstLines, type Line } from './lines';
import { excerpt, refuseNonTable } from './non-table';
import { fit, isWhole, type Fit } from './recognise';

/** Where the headings stand, and what they say. */
export interface Header {
	delimiter: string;
	line: Line;
	fit: Fit;
}

const DELIMITERS = [',', '\t', ';'];
/** Rows at the top among which the headings are sought. */
const SEARCHED = 20;
/** Characters of the top that are looked at. */
const TOP = 1 << 16;

/**
 * Finds the row of headings: of the first rows, under each delimiter, the one that fits a dataset best.
 * @throws IngestError naming what was found, what is missing and the nearest dataset
 */
export function findHeader(
	name: string,
	pieces: readonly string[],
	datasets: readonly Dataset[],
	aliases?: Aliases
): Header {
	const top = topOf(name, pieces);
	const candidates = candidatesIn(top, datasets, aliases);
	const header = best(candidates.filter((candidate) => isWhole(candidate.fit)));
	if (!header) throw unrecognised(name, top, best(candidates));
	refuseUnclear(name, header);
	return header;
}

/**
 * The row that comes nearest to the headings of some datasets, whatever it lacks: for whoever maps headings by hand.
 * @throws IngestError when the text is no table
 */
export function nearestHeader(
	name: string,
	pieces: readonly string[],
	datasets: readonly Dataset[],
	aliases?: Aliases
): Header | undefined {
	const candidates = candidatesIn(topOf(name, pieces), datasets, aliases);
	return best(candidates.filter(({ fit }) => isWhole(fit))) ?? best(candidates);
}

function topOf(name: string, pieces: readonly string[]): string {
	const top = pieces.slice(0, 2).join('').slice(0, TOP);
	refuseNonTable(name, top);
	return top;
}

function candidatesIn(
	top: string,
	datasets: readonly Dataset[],
	aliases: Aliases | undefined
): Header[] {
	return DELIMITERS.flatMap((delimiter) =>
		firstLines(top, delimiter, SEARCHED).flatMap((line) => {
			const headings = line.cells.map(readHeading);
			return datasets.map((dataset): Header => ({
				delimiter,
				line,
				fit: fit(dataset, headings, aliases)
			}));
		})
	);
}

/** The one with most headings of its dataset; of equals, the one with fewest left over, then the first. */
function best(headers: Header[]): Header | undefined {
	return headers.reduce<Header | undefined>((a, b) => (a && !isBetter(b, a) ? a : b), undefined);
}

function isBetter(a: Header, b: Header): boolean {
	const more = a.fit.matches.length - b.fit.matches.length;
	if (more !== 0) return more > 0;
	const fewerMissing = b.fit.missing.length - a.fit.missing.length;
	if (fewerMissing !== 0) return fewerMissing > 0;
	return a.fit.ignored.length < b.fit.ignored.length;
}

function unrecognised(name: string, top: string, nearest: Header | undefined): IngestError {
	if (!nearest || nearest.fit.matches.length < 2)
		return new IngestError(
			name,
			`前 ${SEARCHED} 行里没有找到任何已知数据的标题行（第 1 行是“${excerpt(top)}”）`,
			'请核对文件，标题行须用数据说明中列出的列名'
		);
	const { dataset, matches } = nearest.fit;
	const found = matches.map(({ heading }) => heading).join('、');
	return new IngestError(
		name,
		`第 ${nearest.line.number} 行最像“${dataset.title}”的标题，但缺少必需的列：${lacking(nearest.fit)}（找到：${found}）`,
		'请补上缺少的列，或改正列名后再导入'
	);
}

/** Examples are enough where any of many columns would do. */
const EXAMPLES = 6;

function lacking({ dataset, missing }: Fit): string {
	if (missing.length > 0) return missing.map(({ title }) => title).join('、');
	const any = dataset.columns.filter(({ name }) => dataset.oneOf?.includes(name));
	return `${any
		.slice(0, EXAMPLES)
		.map(({ title }) => title)
		.join('、')}等至少一列`;
}

/** @throws IngestError when two headings name one column, or a heading names another unit than is stored */
function refuseUnclear(name: string, { line, fit: { doubled, otherUnit } }: Header): void {
	const [twice] = doubled;
	if (twice)
		throw new IngestError(
			name,
			`第 ${line.number} 行的“${twice[0].heading}”和“${twice[1].heading}”是同一列“${twice[0].column.title}”`,
			'请只保留其中一列后再导入'
		);
	const [other] = otherUnit;
	if (other) throw wrongUnit(name, line.number, other.match.heading, other.match.column.units);
}

/** A column in another unit than is stored: converting it is the office's to do, not ours to guess. */
export function wrongUnit(
	name: string,
	line: number,
	heading: string,
	units: readonly string[] = []
): IngestError {
	return new IngestError(
		name,
		`第 ${line} 行“${heading}”的单位不是 ${units[0] ?? '所需的单位'}`,
		`请换算为 ${units[0] ?? '所需的单位'} 并改正标题后再导入`
	);
}
