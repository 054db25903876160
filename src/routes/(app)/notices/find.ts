import { error } from '@sveltejs/kit';
import { PAPER_KINDS, type PaperKind } from '$lib/server/documents/paper';
import { IssuingError, isPaperKind, type Draft, type Issuing } from '$lib/server/issuing';
import { papersWords } from '$lib/words/apart/papers';

/** The draft of an address, or a 404 that says which kinds and periods there are. */
export async function findDraft(
	issuing: Issuing,
	params: { kind: string; period: string }
): Promise<Draft & { kind: PaperKind }> {
	const { kind, period } = params;
	if (!isPaperKind(kind)) error(404, papersWords().noKind(kind, PAPER_KINDS));
	try {
		return { kind, ...(await issuing.draft(kind, period)) };
	} catch (problem) {
		if (problem instanceof IssuingError) error(404, problem.message);
		throw problem;
	}
}
