import type { ParamMatcher } from '@sveltejs/kit';

/** Looks like a calendar month, 2021-11; whether there is such a month the page says. */
export const match = ((text) => /^\d{4}-\d{1,2}$/.test(text)) satisfies ParamMatcher;
