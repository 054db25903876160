import type { ParamMatcher } from '@sveltejs/kit';

/** Looks like a year: 2021. */
export const match = ((text) => /^\d{4}$/.test(text)) satisfies ParamMatcher;
