/** What a heading says: its name without the unit, in one spelling, and the unit when it names one. */
export interface Heading {
	/** As printed, on one line. */
	text: string;
	/** Canonical spellings to look up, the fullest first. */
	names: string[];
	/** Canonical unit; null when none is named. */
	unit: string | null;
}

/** Units that stand in headings, in canonical spelling; anything of the form a/b is taken for one too. */
const UNIT =
	/^(?:[a-zμ]+\/(?:\d*[a-z]+3?)|(?:个|cells)\/(?:100)?m?l|pp[mb]|°c|k|km|mw|ntu|%|度|万?元|无量纲|无单位|毫克\/(?:升|立方米)|微克\/(?:升|立方米))$/;
/** Characters of the longest heading; a longer cell is a title or data. */
const LONGEST = 60;
/** Remarks in brackets that say nothing about which column it is. */
const REMARK = /^(?:日均值?|日平均|24小时(?:平均|均值)|24h|必填|选填|可选)$/;

/** One spelling for all: width, case, subscripts, spaces, punctuation and line breaks do not matter. */
export function canonical(text: string): string {
	return folded(text).replaceAll(/[\s_\-‐‑–—−.·•*'":、,]/g, '');
}

/** One spelling of a unit: `µg/m³` and `μg·m⁻³` are μg/m3. */
export function canonicalUnit(text: string): string {
	return folded(text)
		.replaceAll(/[\s.·]/g, '')
		.replace(/(l|m3?)[-−](?:1|3)$/, (_, per: string) => `/${per === 'm' ? 'm3' : per}`);
}

/** Whether a text is a unit and nothing else, in brackets or not. */
export function isUnit(text: string): boolean {
	return UNIT.test(canonicalUnit(text).replace(/^[([](.*)[)\]]$/, '$1'));
}

/** Takes a heading apart: `PM₂.₅（μg/m³）` is pm25 in μg/m3; the brackets of `县(市、区)` are part of the name. */
export function readHeading(text: string): Heading {
	const heading: Heading = {
		text: text.trim().replaceAll(/\s*[\r\n]+\s*/g, ' '),
		names: [],
		unit: null
	};
	if (text.length > LONGEST) return heading;
	heading.names.push(canonical(text));
	let left = folded(text).trim();
	for (let end = unitAtEnd(left); end; end = unitAtEnd(left)) {
		left = end.before;
		heading.unit ??= end.unit;
		heading.names.push(canonical(left));
	}
	return heading;
}

/** The unit or remark that a heading ends in, bracketed or set off by a space, comma or stroke. */
function unitAtEnd(text: string): { before: string; unit: string | null } | null {
	const found =
		/^(.*\S)\s*[([【]([^()[\]【】]*)[)\]】]$/s.exec(text) ?? /^(.*?)[\s_/,、]+(\S+)$/.exec(text);
	if (!found) return null;
	const [, before = '', inside = ''] = found;
	if (isUnit(inside)) return { before, unit: canonicalUnit(inside) };
	return REMARK.test(inside) ? { before, unit: null } : null;
}

/** Compatibility forms fold ＰＭ₂.₅ into pm2.5, ㎎ into mg, ℃ into °c, both signs for micro into one; tags go. */
function folded(text: string): string {
	return text
		.replaceAll(/<[^<>]*>/g, '')
		.normalize('NFKC')
		.toLowerCase();
}
