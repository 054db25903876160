import { rows } from '$lib/server/database/rows';
import type { Paper, PaperKind } from '$lib/server/documents/paper';
import { standing } from '$lib/server/reports/standing';
import { papers as words } from '$lib/words/zh/papers';
import { IssuingError, type Desk } from './desk';
import { differencesOf, type Difference } from './differences';
import { paperOf, spanOfPaper } from './kinds';

/** A paper as it would go out now, and what it says otherwise than the last one that did. */
export interface Draft {
	paper: Paper;
	/** The newest issued paper of the same kind and period; null where none went out yet. */
	issued: { paperNo: number; number: string; issuedOn: string } | null;
	differences: Difference[];
}

interface Issued {
	paperNo: number;
	number: string;
	issuedOn: string;
	judgedOn: string;
	paper: string;
}

/**
 * The draft of a period. One that went out is held against the figures as of the day it was judged on, so that only
 * corrections of the data make a difference and not the time that passed.
 * @throws IssuingError when there is no such period
 */
export async function draftOf(desk: Desk, kind: PaperKind, period: string): Promise<Draft> {
	if (!spanOfPaper(kind, period)) throw new IssuingError(words.noPeriod(words.kind[kind], period));
	const issued = await newestIssued(desk, kind, period);
	const asof = issued?.judgedOn ?? (await desk.ask(standing, {})).asof;
	const paper = await paperOf(desk.ask, kind, period, asof);
	if (!issued) return { paper, issued: null, differences: [] };
	const { paperNo, number, issuedOn } = issued;
	return {
		paper,
		issued: { paperNo, number, issuedOn },
		differences: differencesOf(JSON.parse(issued.paper) as Paper, paper)
	};
}

async function newestIssued({ database }: Desk, kind: PaperKind, period: string) {
	const connection = await database.connect();
	try {
		const [found] = await rows<Issued>(
			connection,
			`select paper_no, number, issued_on, judged_on, paper
			 from issued_paper
			 where kind = $kind and period = $period
			 order by paper_no desc limit 1`,
			{ kind, period }
		);
		return found ?? null;
	} finally {
		connection.closeSync();
	}
}

/** The snapshot of an issued paper; null when there is none of that number. */
export async function snapshotOf({ database }: Desk, paperNo: number): Promise<Paper | null> {
	const connection = await database.connect();
	try {
		const [found] = await rows<{ paper: string }>(
			connection,
			'select paper from issued_paper where paper_no = $paperNo',
			{ paperNo }
		);
		return found ? (JSON.parse(found.paper) as Paper) : null;
	} finally {
		connection.closeSync();
	}
}
