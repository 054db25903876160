import { convertMillimetersToTwip, type IFontAttributesProperties } from 'docx';

/** GB/T 9704-2012 5.2.1: A4, top 37 mm, left 28 mm, text area 156 × 225 mm. */
export const PAGE = {
	margin: {
		top: convertMillimetersToTwip(37),
		bottom: convertMillimetersToTwip(35),
		left: convertMillimetersToTwip(28),
		right: convertMillimetersToTwip(26),
		footer: convertMillimetersToTwip(17)
	},
	size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) }
} as const;

/** The same page turned on its side: what was left is above. The foot stands 7 mm below the text on both (7.5). */
export const WIDE_MARGIN = {
	top: PAGE.margin.left,
	bottom: PAGE.margin.right,
	left: PAGE.margin.top,
	right: PAGE.margin.bottom,
	footer: convertMillimetersToTwip(8)
} as const;

/**
 * GB/T 9704-2012 5.2.3: 22 lines a page; twentieths of a point from line to line. Set exactly on every paragraph and not
 * as a grid of the page, which would spread the lines of tables too.
 */
export const LINE = 579;

/** Line to line inside a table, twips, for text of so many half points: four thirds of its height. */
export const tableLine = (size: number) => Math.round((size * 10 * 4) / 3);

/** Width of the text area, twips: of a page, and of one turned on its side. */
export const TEXT_WIDTH = convertMillimetersToTwip(156);
export const WIDE_WIDTH = convertMillimetersToTwip(225);

const face = (eastAsia: string): IFontAttributesProperties => ({
	ascii: 'Times New Roman',
	hAnsi: 'Times New Roman',
	cs: 'Times New Roman',
	eastAsia,
	hint: 'eastAsia'
});

/** Faces of GB/T 9704-2012; named in the file, never shipped. */
export const FACE = {
	body: face('仿宋_GB2312'),
	title: face('方正小标宋简体'),
	heading: face('黑体'),
	table: face('宋体')
} as const;

/** Half points: 三号 16 pt, 二号 22 pt, 四号 14 pt, 小四 12 pt, 五号 10.5 pt, 小五 9 pt, 六号 7.5 pt. */
export const SIZE = {
	body: 32,
	title: 44,
	page: 28,
	caption: 24,
	table: 21,
	note: 18,
	least: 15
} as const;

/** 28 characters of 三号 on 156 mm need a hair less than their own width; twentieths of a point. */
export const CHARACTER_SPACING = -5;
/** The red of the issuer's mark. */
export const RED = 'C00000';
