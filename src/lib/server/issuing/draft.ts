import { rows } from '$lib/server/database/rows';
import type { Difference, Paper, PaperKind } from '$lib/server/documents/paper';
import { standing } from '$lib/server/reports/standing';
import { papers as words } from '$lib/words/zh/papers';
import { IssuingError, type Desk } from './desk';
import { differencesOf, tableDifferences } from './differences';
import { paperOf, spanOfPaper } from './kinds';

/** A paper as it would go out now, and what it says otherwise than the last one that did. */
export interface Draft {
	paper: Paper;
	/** The newest issued paper of the same kind and period; null where none went out yet. */
	issued: { paperNo: number; number: string; issuedOn: string } | null;
	differences: Difference[];
	/** The paper of the kind that went out for the period before, and how its tables differ; null where there is none. */
	last: { paperNo: number; number: string; period: string; differences: Difference[] } | null;
}

interface Issued {
	paperNo: number;
	period: string;
	number: string;
	issuedOn: string;
	judgedOn: string;
	paper: string;
}

/**
 * The draft of a period, judged no later than `day` (by default as the data stand). One that went out is held against the
 * figures as of the day it was judged on, so that only corrections of the data make a difference and not the time that passed.
 * @throws IssuingError when there is no such period, or it has not begun by then
 */
export async function draftOf(
	desk: Desk,
	kind: PaperKind,
	period: string,
	day?: string
): Promise<Draft> {
	const span = spanOfPaper(kind, period);
	if (!span) throw new IssuingError(words.noPeriod(words.kind[kind], period));
	const { issued, last } = await issuedAround(desk, kind, span.from);
	const asof = issued?.judgedOn ?? (await latest(desk, day));
	if (span.from > asof) throw new IssuingError(words.notBegun(words.kind[kind], period, asof));
	const paper = await paperOf(desk.ask, kind, period, asof);
	return {
		paper,
		issued: issued && {
			...{ paperNo: issued.paperNo, number: issued.number, issuedOn: issued.issuedOn }
		},
		differences: issued ? differencesOf(snapshot(issued), paper) : [],
		last: last && {
			...{ paperNo: last.paperNo, number: last.number, period: last.period },
			differences: tableDifferences(snapshot(last), paper)
		}
	};
}

/** The newest day of judgement that is not after a day. */
async function latest({ ask }: Desk, day?: string): Promise<string> {
	const { asof } = await ask(standing, {});
	return day !== undefined && day < asof ? day : asof;
}

const snapshot = ({ paper }: Issued) => JSON.parse(paper) as Paper;

/** The newest paper of the period that begins on a day, and the newest one of the period before it that has any. */
async function issuedAround({ database }: Desk, kind: PaperKind, from: string) {
	const connection = await database.connect();
	try {
		const found = await rows<Issued & { own: boolean }>(
			connection,
			`select distinct on (period_from) paper_no, period, number, issued_on, judged_on, paper, period_from = $from::date as own
			 from issued_paper
			 where kind = $kind and period_from <= $from::date
			 order by period_from desc, paper_no desc limit 2`,
			{ kind, from }
		);
		return {
			issued: found.find(({ own }) => own) ?? null,
			last: found.find(({ own }) => !own) ?? null
		};
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
