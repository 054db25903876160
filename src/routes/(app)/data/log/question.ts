import { isDate } from '$lib/format/dates';
import type { ChangeLogQuestion } from '$lib/server/reports/change-log';
import { asofOf } from '$lib/server/reports/question';

/** Characters of what may be sought. */
const LONGEST = 100;

/** What an address asks of the log; an empty field of the form, or a day that is none, does not narrow. */
export function questionOf(url: URL): ChangeLogQuestion {
	const given = (name: string) => url.searchParams.get(name)?.trim().slice(0, LONGEST) || undefined;
	const [who, action, text] = [given('who'), given('action'), given('text')];
	const day = (name: string) => {
		const asked = given(name);
		return asked && isDate(asked) ? asked : undefined;
	};
	const [from, to] = [day('from'), day('to')];
	return {
		...asofOf(url),
		...(who && { who }),
		...(action && { action }),
		...(text && { text }),
		...(from && { from }),
		...(to && { to })
	};
}
