import { error } from '@sveltejs/kit';
import { PAPER_KINDS, type PaperKind } from '$lib/server/documents/paper';
import { IssuingError, isPaperKind, type Draft, type Issuing } from '$lib/server/issuing';
import { asofOf } from '$lib/server/reports/question';
import { papersWords } from '$lib/words/apart/papers';

/** The draft of an address, judged by the day that it asks for, or a 404 that says which kinds and periods there are. */
export async function findDraft(
	issuing: Issuing,
	params: { kind: string; period: string },
	url: URL
): Promise<Draft & { kind: PaperKind }> {
	const { kind, period } = params;
	if (!isPaperKind(kind)) error(404, papersWords().noKind(kind, PAPER_KINDS));
	try {
		return { kind, ...(await issuing.draft(kind, period, asofOf(url).asof)) };
	} catch (problem) {
		if (problem instanceof IssuingError) error(404, problem.message);
		throw problem;
	}
}
