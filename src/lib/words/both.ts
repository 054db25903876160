import { language, type Language } from '$lib/format/language';
import type { Wording } from './wording';

/**
 * Text in both languages, as a function that gives the one that is spoken, or the one that is asked for. A browser
 * fetches only what its page speaks.
 */
export async function both<Zh>(
	chinese: () => Promise<Zh>,
	english: () => Promise<Wording<Zh>>
): Promise<(asked?: Language) => Wording<Zh>> {
	if (import.meta.env.SSR) {
		const texts = { 'zh-CN': (await chinese()) as Wording<Zh>, en: await english() };
		return (asked = language()) => texts[asked];
	}
	const text = language() === 'en' ? await english() : ((await chinese()) as Wording<Zh>);
	return () => text;
}
