import { addDays } from '$lib/format/dates';
import { PAPER_KINDS, type PaperKind } from '$lib/server/documents/paper';
import { issuedPapers, type IssuedPapers } from '$lib/server/reports/issued';
import { standing } from '$lib/server/reports/standing';
import type { Basis } from '$lib/server/reports/report';
import type { Desk } from './desk';
import { draftOf } from './draft';
import { periodOfPaper, spanOfPaper } from './kinds';

/** Periods of a kind that the list goes back. */
const LISTED = 4;

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

/** The newest periods of every kind with their state, and all issued papers; `asof` only sets from which day it looks back. */
export async function registerOf(desk: Desk, asked: { asof?: string }): Promise<Register> {
	const basis = await desk.ask(standing, asked);
	const { papers } = await desk.ask(issuedPapers, asked);
	const due: Due[] = [];
	for (const kind of PAPER_KINDS)
		for (const period of periodsOf(kind, basis.asof)) due.push(await dueOf(desk, kind, period));
	return { basis, due, papers };
}

async function dueOf(desk: Desk, kind: PaperKind, period: string): Promise<Due> {
	const { paper, issued, differences } = await draftOf(desk, kind, period);
	return { kind, period, lacking: paper.lacking, issued, changed: differences.length };
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
