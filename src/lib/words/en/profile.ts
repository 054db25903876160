/** Composite-index profiles by name. */
export const profile: Readonly<Record<string, string>> = {
	'2012-equal': '排名方案 2012-等权',
	'2026t-equal': '排名方案 2026过渡-等权',
	'2026t-weighted': '排名方案 2026过渡-加权',
	'2031-equal': '排名方案 2031-等权'
};
