import { error } from '@sveltejs/kit';
import type { Imprint, Paper } from '$lib/server/documents/paper';
import type { Issuing } from '$lib/server/issuing';
import type { Ask } from '$lib/server/reports/ask';
import { issuedPapers, type IssuedPapers } from '$lib/server/reports/issued';
import { papersWords } from '$lib/words/apart/papers';

/** An issued paper as it went out, with its files and what corrected it. */
export interface FoundIssued {
	paper: Paper;
	imprint: Imprint;
	record: IssuedPapers['papers'][number];
}

/** The issued paper of an address, or a 404 that says how many there are. */
export async function findIssued(
	house: { ask: Ask; issuing: Issuing },
	no: string
): Promise<FoundIssued> {
	const { papers } = await house.ask(issuedPapers, {});
	const record = papers.find((paper) => String(paper.paperNo) === no);
	const paper = record && (await house.issuing.snapshot(record.paperNo));
	if (!record || !paper) error(404, papersWords().noPaper(no, papers.length));
	const { number, issuedOn, issuer, paperNo } = record;
	const corrects = papers.find((one) => one.paperNo === record.corrects)?.number ?? null;
	return { paper, record, imprint: { number, issuedOn, issuer, paperNo, corrects } };
}
