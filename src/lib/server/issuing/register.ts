import { addDays } from '$lib/format/dates';
import { PAPER_KINDS, type PaperKind } from '$lib/server/documents/paper';
import { issuedPapers, type IssuedPapers } from '$lib/server/reports/issued';
import type { Received } from '$lib/server/reports/received';
import { standing } from '$lib/server/reports/standing';
import type { Basis } from '$lib/server/reports/report';
import { cameFor } from './came';
import type { Desk } from './desk';
import { periodOfPaper, spanOfPaper } from './kinds';
import type { Watch } from './watch';

/** Periods of a kind that the list goes back where nothing was issued. */
const LISTED = 2;

/** A period of a kind: what came for it, whether it went out, and what later data would change. */
export interface Due {
	kind: PaperKind;
	period: string;
	/** Last day of the period. */
	to: string;
	/** False while it runs. */
	over: boolean;
	/** What came of the dataset that it is about; null once it went out. */
	came: Received | null;
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

type Paper = IssuedPapers['papers'][number];

/**
 * The newest periods of every kind and every period that has a paper, with their state: a paper of long ago may need a
 * correction too. No paper is composed for it but those that later data can touch. `asof` only sets from which day it
 * looks back.
 */
export async function registerOf(
	desk: Desk,
	watch: Watch,
	asked: { asof?: string }
): Promise<Register> {
	const basis = await desk.ask(standing, asked);
	const { papers } = await desk.ask(issuedPapers, asked);
	const due: Due[] = [];
	for (const kind of PAPER_KINDS) {
		// Newest first: of a paper and its corrections the last one is in force.
		const own = papers.filter((paper) => paper.kind === kind);
		for (const period of withIssued(periodsOf(kind, basis.asof), own)) {
			const issued = own.find((paper) => paper.period === period);
			const { asof } = basis;
			due.push(await dueOf(desk, watch, { kind, period, asof, ...(issued && { issued }) }));
		}
	}
	return { basis, due, papers };
}

interface Listed {
	kind: PaperKind;
	period: string;
	asof: string;
	issued?: Paper;
}

async function dueOf(
	desk: Desk,
	watch: Watch,
	{ kind, period, asof, issued }: Listed
): Promise<Due> {
	const { from, to } = spanOfPaper(kind, period) ?? { from: asof, to: asof };
	const line = { kind, period, to, over: to <= asof };
	if (!issued)
		return { ...line, came: await cameFor(desk, kind, { from, to }), issued: null, changed: 0 };
	const { paperNo, number, issuedOn } = issued;
	const changed = await watch.changes({ ...issued, kind });
	return { ...line, came: null, issued: { paperNo, number, issuedOn }, changed };
}

/** Those asked for and those that went out, newest first. */
function withIssued(newest: readonly string[], issued: readonly Paper[]): string[] {
	return [...new Set([...newest, ...issued.map(({ period }) => period)])].sort().reverse();
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
