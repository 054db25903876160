import { addDays } from '$lib/format/dates';
import { PAPER_KINDS, type PaperKind } from '$lib/server/documents/paper';
import { issuedPapers, type IssuedPapers } from '$lib/server/reports/issued';
import { standing } from '$lib/server/reports/standing';
import type { Basis } from '$lib/server/reports/report';
import type { Desk } from './desk';
import { draftOf } from './draft';
import { periodOfPaper, spanOfPaper } from './kinds';

/** Periods of a kind that the list goes back where nothing was issued. */
const LISTED = 2;

/** A period of a kind: what it lacks, whether it went out, and what later data would change. */
export interface Due {
	kind: PaperKind;
	period: string;
	lacking: readonly string[];
	issued: { paperNo: number; number: string; issuedOn: string } | null;
	/** Rows and sentences that later data would change of the issued paper. */
	changed: number;
}

/** The notices page: what is due, and what went out. */
export interface Register {
	basis: Basis;
	due: Due[];
	papers: IssuedPapers['papers'];
}

/**
 * The newest periods of every kind and every period that has a paper, with their state: a paper of long ago may need a
 * correction too. `asof` only sets from which day it looks back.
 */
export async function registerOf(desk: Desk, asked: { asof?: string }): Promise<Register> {
	const basis = await desk.ask(standing, asked);
	const { papers } = await desk.ask(issuedPapers, asked);
	const due: Due[] = [];
	for (const kind of PAPER_KINDS)
		for (const period of withIssued(kind, periodsOf(kind, basis.asof), papers))
			due.push(await dueOf(desk, kind, period));
	return { basis, due, papers };
}

async function dueOf(desk: Desk, kind: PaperKind, period: string): Promise<Due> {
	const { paper, issued, differences } = await draftOf(desk, kind, period);
	return { kind, period, lacking: paper.lacking, issued, changed: differences.length };
}

/** Those asked for and those that went out, newest first. */
function withIssued(
	kind: PaperKind,
	newest: readonly string[],
	papers: IssuedPapers['papers']
): string[] {
	const issued = papers.filter((paper) => paper.kind === kind).map(({ period }) => period);
	return [...new Set([...newest, ...issued])].sort().reverse();
}

/** Newest first, from the period of the day back. */
function periodsOf(kind: PaperKind, day: string): string[] {
	const periods: string[] = [];
	for (let last = day; periods.length < LISTED;) {
		const id = periodOfPaper(kind, last);
		periods.push(id);
		last = addDays(spanOfPaper(kind, id)?.from ?? last, -1);
	}
	return periods;
}
