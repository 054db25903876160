import { spoken } from './language';

/** A link inside the house: another page with the day of judgement kept, and further questions set (null takes one out, undefined leaves it). */
export function address(
	current: URL,
	path: string,
	questions: Record<string, string | null | undefined> = {}
): string {
	const asof = current.searchParams.get('asof');
	const search = new URLSearchParams(asof ? { asof } : {});
	for (const [name, value] of Object.entries(questions)) {
		if (value === null) search.delete(name);
		else if (value !== undefined) search.set(name, value);
	}
	const query = search.toString();
	return query ? `${path}?${query}` : path;
}

/** The same page in the other language (see `rememberLanguage` of the hooks). */
export function inOtherLanguage({ pathname, searchParams }: URL): string {
	const search = new URLSearchParams(searchParams);
	search.set('lang', spoken('en', 'zh-CN'));
	return `${pathname}?${search}`;
}
