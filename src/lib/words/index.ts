import type { Language } from '$lib/format/language';
import { both } from './both';
import type { Wording } from './wording';
import type { zh } from './zh';

export type { Language, Wording };

/** The shape of every catalogue; a second language says `en satisfies Words`. */
export type Words = Wording<typeof zh>;

/** A part of a headline that never breaks inside; `warn` when it says what is not at the mark. */
export interface Clause {
	text: string;
	warn?: boolean;
}

/** The catalogue of the language that is spoken, or of the one asked for. */
export const catalogue: (asked?: Language) => Words = await both(
	async () => (await import('./zh')).zh,
	async () => (await import('./en')).en
);

/** The catalogue of the page, for components: `const t = words()` at the top of the script. */
export const words = (): Words => catalogue();
