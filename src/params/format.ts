import type { ParamMatcher } from '@sveltejs/kit';

/** The faces a report is downloaded in. */
export const match = ((format): format is 'csv' | 'json' =>
	format === 'csv' || format === 'json') satisfies ParamMatcher;
