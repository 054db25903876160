import { AsyncLocalStorage } from 'node:async_hooks';
import { languageFrom, type Language } from '$lib/format/language';

const requests = new AsyncLocalStorage<Language>();
languageFrom(() => requests.getStore() ?? 'zh-CN');

/** Does something in a language of the screen, whatever it waits for: names and dates of reports and pages follow. */
export function speaking<T>(language: Language, job: () => T): T {
	return requests.run(language, job);
}
