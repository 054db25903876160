import type { ParamMatcher } from '@sveltejs/kit';

/** Looks like a kind of paper, water-week; `issued` leads to what went out. Whether there is such a kind the page says. */
export const match = ((text) =>
	/^[a-z]+(-[a-z]+)*$/.test(text) && text !== 'issued') satisfies ParamMatcher;
