import type { BarsChart } from '$lib/charts/paper-bars';
import type { Basis } from '$lib/server/reports/report';
import { paperFace as face } from '$lib/words/zh/paper-face';

/** The papers that the bureau issues, as addresses and the command name them. */
export const PAPER_KINDS = [
	...(['water-week', 'water-month', 'outfalls', 'air-day', 'air-month'] as const),
	...(['fire-day', 'fire-week', 'fire-month', 'ledger'] as const)
] as const;

export type PaperKind = (typeof PAPER_KINDS)[number];

/** A cell of a paper: a number stays one; null is printed as a dash. */
export type Cell = string | number | null;

export interface PaperColumn {
	heading: string;
	/** Decimals of numbers as printed; left out: as many as they carry. */
	digits?: number;
	/** Text stands at the left, figures at the right. */
	text?: boolean;
}

export interface PaperTable {
	type: 'table';
	/** Which table of the kind it is: the same in every period. */
	key: string;
	/** 表1, or 附件1 of a wide one; `numbered` gives it. */
	label?: string;
	caption: string;
	columns: readonly PaperColumn[];
	rows: readonly (readonly Cell[])[];
	/** Units, ties, data status: what stands below it. */
	notes: readonly string[];
	/** On landscape pages of its own, attached to the text. */
	wide: boolean;
}

/** A picture of figures that stand in a table of the same paper. */
export interface PaperChart extends BarsChart {
	type: 'chart';
	/** 图1; `numbered` gives it. */
	label?: string;
	caption: string;
}

/** A paragraph. */
export interface PaperText {
	type: 'text';
	text: string;
	/** Says what a correction corrects: no part of the figures. */
	corrects?: true;
}

/** A part of a paper, in order. */
export type Block = { type: 'heading'; text: string } | PaperText | PaperTable | PaperChart;

/**
 * A paper as its report fills it: every face of it (page, Word, Excel, CSV, JSON, print) shows these figures and no
 * others.
 */
export interface Paper {
	kind: PaperKind;
	/** As the address has it: 2021-W47. */
	period: string;
	title: string;
	/** Whom it is sent to; empty where it is kept in the house. */
	to: string;
	blocks: readonly Block[];
	/** What the period lacks before the paper should go out: coverage, data not yet audited. Empty = nothing. */
	lacking: readonly string[];
	basis: Pick<Basis, 'asof' | 'demo' | 'changeNo' | 'rules' | 'region'>;
}

/** What makes a paper an issued one; a draft has none of it. */
export interface Imprint {
	/** Number of the document: 沧环〔2021〕12号. */
	number: string;
	/** ISO day. */
	issuedOn: string;
	issuer: string;
	/** The snapshot's own number. */
	paperNo: number;
	/** The paper that this one corrects. */
	corrects: string | null;
}

/** The tables of a paper, in order. */
export function tablesOf(paper: Paper): PaperTable[] {
	return paper.blocks.filter((block) => block.type === 'table');
}

/** More bars than this make a picture of their own page: in the text it would leave too much of a page blank. */
const BARS_IN_TEXT = 8;

/** What is attached to the text: a wide table, a high picture. */
export type Attached = PaperTable | PaperChart;

function isAttached(block: Block): block is Attached {
	if (block.type === 'chart') return block.bars.length > BARS_IN_TEXT;
	return block.type === 'table' && block.wide;
}

/** The blocks with their tables, attachments and charts numbered in order: 表1, 附件1, 图1. */
export function numbered(blocks: readonly Block[]): Block[] {
	const attached = blocks.filter(isAttached).length;
	const seen = { table: 0, attached: 0, chart: 0 };
	return blocks.map((block) => {
		if (block.type !== 'table' && block.type !== 'chart') return block;
		const { type } = block;
		const row = isAttached(block) ? 'attached' : type;
		return { ...block, label: face.labels[row](++seen[row], attached) };
	});
}

/** What a table or a chart is called: 表1 2021年10月各河流水质状况. */
export function nameOf({ label, caption }: PaperTable | PaperChart): string {
	return label ? `${label} ${caption}` : caption;
}

/** The paper as it is laid out: the text up to the signature, and what is attached after it; where that stood, the text says so. */
export function laidOut(blocks: readonly Block[]): { body: Block[]; attached: Attached[] } {
	const attached: Attached[] = [];
	const body = blocks.map((block): Block => {
		if (!isAttached(block)) return block;
		attached.push(block);
		return { type: 'text', text: face.seeAttached(block.caption, block.label ?? '') };
	});
	return { body, attached };
}

/** Something that a paper says otherwise now: a row of a table, or a sentence. */
export interface Difference {
	/** Caption of the table; null for the text. */
	table: string | null;
	/** The row by its name, or the paragraph's number. */
	row: string;
	/** Heading of the column; null where the whole row or sentence is meant. */
	column: string | null;
	/** null = was not there. */
	before: string | null;
	/** null = is no longer there. */
	now: string | null;
}
