import type { ParamMatcher } from '@sveltejs/kit';

/** A face of a paper as a file. */
export const match = ((text): text is 'docx' | 'xlsx' | 'csv' | 'json' =>
	['docx', 'xlsx', 'csv', 'json'].includes(text)) satisfies ParamMatcher;
