import type { Basis } from '$lib/server/reports/report';

/** The papers that the bureau issues, as addresses and the command name them. */
export const PAPER_KINDS = ['water-week', 'air-month', 'fire-month', 'ledger'] as const;

export type PaperKind = (typeof PAPER_KINDS)[number];

/** A cell of a paper: a number stays one; null is printed as a dash. */
export type Cell = string | number | null;

export interface PaperColumn {
	heading: string;
	/** Decimals of numbers as printed; left out: as many as they carry. */
	digits?: number;
	/** Share of the width of the table. */
	width: number;
	/** Text stands at the left, figures at the right. */
	text?: boolean;
}

export interface PaperTable {
	type: 'table';
	caption: string;
	columns: readonly PaperColumn[];
	rows: readonly (readonly Cell[])[];
	/** Units, ties, data status: what stands below it. */
	notes: readonly string[];
	/** On a landscape page. */
	wide: boolean;
}

/** A part of a paper, in order. */
export type Block = { type: 'heading'; text: string } | { type: 'text'; text: string } | PaperTable;

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
