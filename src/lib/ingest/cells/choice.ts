import type { Choices } from '../dataset';
import { Fault, type Reader } from './fault';

/** Reads one of a few words, in any of its spellings, to its code. */
export function choiceReader(choices: Choices): Reader {
	const codes = new Map<string, string>();
	for (const [code, spellings] of Object.entries(choices))
		for (const word of [code, ...spellings]) codes.set(folded(word), code);
	const allowed = Object.entries(choices).map(([code, [first]]) => first ?? code);
	const fault = new Fault(`不是约定的写法：请填 ${allowed.join('、')} 之一`);
	return (cell) => codes.get(cell) ?? codes.get(folded(cell)) ?? fault;
}

/** Width, case, spaces and a closing 类 (Ⅲ类) do not matter. */
function folded(word: string): string {
	return word.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '').replace(/类$/, '');
}
