import type { Reader } from './ask';
import { basis, resolveAsof } from './basis';
import type { Basis } from './report';

/** Where the data stand, for pages that ask nothing else. */
export async function standing(reader: Reader, question: { asof?: string }): Promise<Basis> {
	return basis(reader, await resolveAsof(reader, question.asof), question.asof, []);
}
