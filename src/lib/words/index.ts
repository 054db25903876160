import { getContext, setContext } from 'svelte';
import { zh } from './zh';

/** Text of a catalogue with the wording taken out: what another language has to fill in. */
export type Wording<T> = T extends string
	? string
	: T extends (...parameters: infer P) => infer R
		? (...parameters: P) => Wording<R>
		: T extends readonly (infer E)[]
			? readonly Wording<E>[]
			: T extends object
				? { readonly [K in keyof T]: Wording<T[K]> }
				: T;

/** The shape of every catalogue; a second language says `en satisfies Words`. */
export type Words = Wording<typeof zh>;

/** A part of a headline that never breaks inside; `warn` when it says what is not at the mark. */
export interface Clause {
	text: string;
	warn?: boolean;
}

/** Languages by their code in the lang attribute. */
export const catalogues = { 'zh-CN': zh } as const satisfies Record<string, Words>;

export type Language = keyof typeof catalogues;

/** The catalogue of a language, for server code: page loads, downloads, papers. */
export function catalogue(language: Language = 'zh-CN'): Words {
	return catalogues[language];
}

const KEY = Symbol('words');

/** Sets the catalogue for all components below; called once, by the layout. */
export function provideWords(words: Words): void {
	setContext(KEY, words);
}

/** The catalogue of the page, for components: `const t = words()` at the top of the script. */
export function words(): Words {
	return getContext<Words | undefined>(KEY) ?? zh;
}
