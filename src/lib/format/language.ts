/** Languages of the screen by their code in the lang attribute. Papers and files are Chinese. */
export const LANGUAGES = ['zh-CN', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Whether a text is the code of a language of the screen. */
export function isLanguage(text: string | null | undefined): text is Language {
	return LANGUAGES.some((language) => language === text);
}

/** In the browser the page says it; a server says it by `languageFrom`. */
let ask = (): Language => {
	const lang = globalThis.document?.documentElement.lang;
	return isLanguage(lang) ? lang : 'zh-CN';
};

/** The language that is spoken now: of the page in the browser, of the request on the server, Chinese anywhere else. */
export function language(): Language {
	return ask();
}

/** Lets a server say whose request is being answered. */
export function languageFrom(source: () => Language): void {
	ask = source;
}

/** One of two texts, by the language that is spoken. */
export function spoken<T>(chinese: T, english: T): T {
	return language() === 'en' ? english : chinese;
}
