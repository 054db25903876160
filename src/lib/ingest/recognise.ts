import type { Column, Dataset } from './dataset';
import type { Aliases } from './aliases';
import { canonical, canonicalUnit, type Heading } from './heading';

/** A column of a dataset found in a file. */
export interface Match {
	column: Column;
	/** Place in the row, from 0. */
	index: number;
	/** Heading as printed. */
	heading: string;
	/** Place of the heading among those of the column; of two for a looked-up column the lower is read. */
	rank: number;
}

/** How a row fits a dataset when it is read as its headings. */
export interface Fit {
	dataset: Dataset;
	/** Columns up to the last one with a heading. */
	width: number;
	matches: Match[];
	/** Required columns without a heading. */
	missing: Column[];
	/** Two headings for one column. */
	doubled: [Match, Match][];
	/** Headings that name another unit than the column's. */
	otherUnit: { match: Match; unit: string }[];
	/** Headings of no column; an empty one is given by its place. */
	ignored: string[];
}

/** Whether every heading that the dataset needs is there. */
export function isWhole({ dataset, matches, missing }: Fit): boolean {
	if (missing.length > 0) return false;
	const { oneOf } = dataset;
	return !oneOf || matches.some((match) => oneOf.includes(match.column.name));
}

/** Reads a row as the headings of a dataset. */
export function fit(dataset: Dataset, headings: readonly Heading[], aliases?: Aliases): Fit {
	const names = withAliases(dataset, aliases);
	const width = headings.findLastIndex(({ text }) => text !== '') + 1;
	const result: Fit = {
		...{ dataset, width, matches: [], missing: [] },
		...{ doubled: [], otherUnit: [], ignored: [] }
	};
	headings.slice(0, width).forEach((heading, index) => place(result, names, heading, index));
	const found = new Set(result.matches.map(({ column }) => column));
	result.missing = dataset.columns.filter((column) => column.required && !found.has(column));
	return result;
}

function place(result: Fit, names: Names, heading: Heading, index: number): void {
	const { text, unit } = heading;
	const known = heading.names.map((name) => names.get(name)).find((found) => found);
	if (!known) {
		result.ignored.push(text || `第 ${index + 1} 列（无标题）`);
		return;
	}
	const { column, rank } = known;
	const match = { column, rank, index, heading: text };
	if (unit !== null && !allowsUnit(column, unit)) result.otherUnit.push({ match, unit });
	const first = result.matches.find((other) => other.column === column);
	if (!first) result.matches.push(match);
	else if (column.type.kind === 'lookup' && first.rank !== rank) prefer(result, first, match);
	else result.doubled.push([first, match]);
}

/** Files name a section by code and by name, a county beside its city: the heading listed first is read. */
function prefer(result: Fit, first: Match, second: Match): void {
	const [better, worse] = first.rank < second.rank ? [first, second] : [second, first];
	result.matches[result.matches.indexOf(first)] = better;
	result.ignored.push(worse.heading);
}

/** Whether a unit is the column's; one that names no unit leaves it open. */
export function allowsUnit(column: Column, unit: string): boolean {
	return !column.units || column.units.some((own) => canonicalUnit(own) === unit);
}

/** Columns by canonical heading, with the rank of that heading. */
type Names = Map<string, { column: Column; rank: number }>;

/** What the office has said of its own headings comes after what the definition says. */
function withAliases(dataset: Dataset, aliases: Aliases | undefined): Names {
	const own = aliases?.get(dataset.name);
	const names = namesOf(dataset);
	if (!own) return names;
	const all: Names = new Map(names);
	for (const [heading, name] of own) {
		const column = dataset.columns.find((known) => known.name === name);
		if (column && !all.has(heading)) all.set(heading, { column, rank: LAST });
	}
	return all;
}

/** Rank of a heading that the office has mapped: after all of the definition's. */
const LAST = 1000;

const byDataset = new WeakMap<Dataset, Names>();

function namesOf(dataset: Dataset): Names {
	const known = byDataset.get(dataset);
	if (known) return known;
	const names: Names = new Map();
	for (const column of dataset.columns) {
		if (column.role === 'derived') continue;
		const headings = [column.name, ...(column.aliases ?? []), column.title].map(canonical);
		for (const [rank, heading] of headings.entries())
			if (!names.has(heading)) names.set(heading, { column, rank });
	}
	byDataset.set(dataset, names);
	return names;
}
