import type { ParamMatcher } from '@sveltejs/kit';
import { isDate } from '$lib/format/dates';

/** A calendar day: 2021-11-23. */
export const match = ((day) => isDate(day)) satisfies ParamMatcher;
