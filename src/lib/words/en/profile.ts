/** Composite-index profiles by name. */
export const profile: Readonly<Record<string, string>> = {
	'2012-equal': 'ranking profile 2012, equal weights',
	'2026t-equal': 'ranking profile 2026 transitional, equal weights',
	'2026t-weighted': 'ranking profile 2026 transitional, weighted',
	'2031-equal': 'ranking profile 2031, equal weights'
};
