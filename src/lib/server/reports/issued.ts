import type { Models } from '$lib/server/database/models.generated';
import type { Reader } from './ask';
import { basis, resolveAsof } from './basis';
import type { Basis } from './report';

export type IssuedPaper = Models['issued_papers']['row'];
export type IssuedFile = Models['issued_files']['row'];

/** Papers that went out, newest first, with their files. */
export interface IssuedPapers {
	basis: Basis;
	papers: (IssuedPaper & { files: IssuedFile[] })[];
}

/** Answers what was issued here. */
export async function issuedPapers(
	reader: Reader,
	question: { asof?: string }
): Promise<IssuedPapers> {
	const asof = await resolveAsof(reader, question.asof);
	const papers = await reader.read('issued_papers', {});
	const files = await reader.read('issued_files', {});
	return {
		basis: await basis(reader, asof, question.asof, []),
		papers: papers
			.sort((a, b) => b.paperNo - a.paperNo)
			.map((paper) => ({
				...paper,
				files: files.filter((file) => file.paperNo === paper.paperNo)
			}))
	};
}
