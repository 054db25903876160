import type { Imprint, Paper, PaperKind } from '$lib/server/documents/paper';
import { speaking } from '$lib/server/speaking';
import type { Desk } from './desk';
import { draftOf, snapshotOf, type Draft } from './draft';
import { issuePaper, type Issue } from './issue';
import { registerOf, type Register } from './register';
import { fetchFile } from './store';
import { watchOf } from './watch';

export { IssuingError, isPaperKind } from './desk';
export type { Difference } from '$lib/server/documents/paper';
export type { Draft } from './draft';
export type { Issue } from './issue';
export type { Register } from './register';

/** From a draft to an issued paper, and what later data would change of it. */
export interface Issuing {
	/** @throws IssuingError when there is no such period */
	draft(kind: PaperKind, period: string, day?: string): Promise<Draft>;
	/** @throws IssuingError when nothing has changed since the paper of the period went out */
	issue(issue: Issue): Promise<Imprint>;
	/** What is due, and what went out. */
	register(asked: { asof?: string }): Promise<Register>;
	/** An issued paper as it went out; null when there is none of that number. */
	snapshot(paperNo: number): Promise<Paper | null>;
	/** @throws Error when the file is gone or was changed on disk */
	file(paperNo: number, file: { name: string; sha256: string }): Promise<Uint8Array>;
}

/** The issuing of one house. */
export function issuingOf(desk: Desk): Issuing {
	const watch = watchOf(desk);
	return {
		draft: (kind, period, day) => draftOf(desk, kind, period, day),
		// Papers are Chinese, whatever language whoever issues them reads.
		issue: (issue) => speaking('zh-CN', () => issuePaper(desk, issue)),
		register: (asked) => registerOf(desk, watch, asked),
		snapshot: (paperNo) => snapshotOf(desk, paperNo),
		file: (paperNo, file) => fetchFile(desk.home, paperNo, file)
	};
}
