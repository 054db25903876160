import type { RankedCounty, WaterMonth } from '$lib/server/reports/water-month';
import type { WaterSection } from '$lib/server/reports/water-section';
import { catalogue } from '$lib/words';
import { baseNumeral } from '$lib/words/water-section';
import { paperWaterMonth as words } from '$lib/words/zh/paper-water-month';
import { waterMonth as monthWords } from '$lib/words/zh/water-month';
import type { Cell, PaperTable } from '../paper';
import { countyRemark } from '../tables/water-month';

const t = catalogue('zh-CN');
const numeral = (value: number | null) =>
	value === null ? null : (t.common.waterClass[value] ?? null);

/** Those with a rank by it, then the others by code: every unit stands in both lists. */
function inList(counties: readonly RankedCounty[], rankOf: (one: RankedCounty) => number | null) {
	const place = (one: RankedCounty) => rankOf(one) ?? counties.length + 1;
	return counties.toSorted((a, b) => place(a) - place(b) || a.area.code.localeCompare(b.area.code));
}

/** 状况 at the left, 变化 at the right. */
export function listsTable({ counties, items }: WaterMonth, caption: string): PaperTable {
	const h = words.head;
	const states = inList(counties, ({ indexRank }) => indexRank);
	const changes = inList(counties, ({ changeRank }) => changeRank);
	const row = (state: RankedCounty, i: number): Cell[] => {
		const change = changes[i] ?? state;
		return [
			...[state.indexRank ?? words.notRanked, state.area.name, state.cwqi],
			...[change.changeRank ?? words.notRanked, change.area.name, change.indexChange]
		];
	};
	return {
		...{ type: 'table', key: 'lists', caption, wide: false, rows: states.map(row) },
		notes: notesOf(counties, items),
		columns: [
			{ heading: h.state },
			{ heading: h.area, text: true },
			{ heading: h.cwqi, digits: 4 },
			{ heading: h.change },
			{ heading: h.changed, text: true },
			{ heading: h.delta, digits: 2 }
		]
	};
}

function notesOf(counties: readonly RankedCounty[], items: WaterMonth['items']): string[] {
	const { notes } = words;
	const exempt = counties.filter((one) => one.exempt).map(({ area }) => area.name);
	const judged = items.filter((one) => one.judged).map(({ name }) => name);
	const left = counties.flatMap(({ area, indexRank, indexNotRanked }) =>
		indexRank === null ? [notes.leftOut(area.name, reasonOf(indexNotRanked))] : []
	);
	return [
		notes.index,
		...(judged.length > 0 ? [notes.items(judged)] : []),
		notes.compared,
		...(exempt.length > 0 ? [notes.exempt(exempt)] : []),
		...(left.length > 0 ? [notes.left(left)] : [])
	];
}

const reasonOf = (key: string | null) => monthWords.notRanked[key ?? ''] ?? words.notRanked;

/** What each unit answers for, in the order of compliance. */
export function countyTable({ counties }: WaterMonth, caption: string): PaperTable {
	const h = words.head;
	return {
		...{ type: 'table', key: 'counties', caption, wide: true, notes: [words.notes.rate] },
		rows: counties.map((county) => [
			...[county.rank ?? words.notRanked, county.area.name, county.rate],
			...[county.met, county.assessed, county.cwqi, county.yearCwqi, county.indexChange],
			...[county.indexItems, failingNames(county) || null, countyRemark(county) || null]
		]),
		columns: [
			{ heading: h.rank },
			{ heading: h.area, text: true },
			{ heading: h.rate, digits: 1 },
			{ heading: h.met },
			{ heading: h.assessed },
			{ heading: h.cwqi, digits: 4 },
			{ heading: h.yearCwqi, digits: 4 },
			{ heading: h.delta, digits: 2 },
			{ heading: h.items },
			{ heading: h.failing, text: true },
			{ heading: h.remark, text: true }
		]
	};
}

const failingNames = ({ outlets }: RankedCounty) =>
	outlets
		.filter(({ status }) => status === 'failed')
		.map(({ name }) => name)
		.join('、');

export function riverTable({ rivers }: WaterMonth, caption: string): PaperTable {
	const h = words.head;
	return {
		...{ type: 'table', key: 'rivers', caption, wide: false, notes: [words.notes.rivers] },
		rows: rivers.map((river) => [
			river.kind === 'city' ? words.city : river.name,
			...[river.sections, river.shareGood, river.shareBad, river.status]
		]),
		columns: [
			{ heading: h.river, text: true },
			{ heading: h.sections },
			{ heading: h.good, digits: 1 },
			{ heading: h.bad, digits: 1 },
			{ heading: h.status }
		]
	};
}

/** Every section along the rivers; `say` writes what exceeds and what is to be remarked. */
export function sectionTable(
	{ sections, multipleBase }: WaterMonth,
	caption: string,
	say: Record<'items' | 'remark', (section: WaterSection) => string>
): PaperTable {
	const h = words.head;
	const base = t.water.baseShort(baseNumeral(multipleBase, t));
	return {
		...{ type: 'table', key: 'sections', caption, wide: true, notes: [words.notes.multiple(base)] },
		rows: sections.map((section, i) => [
			...[i + 1, section.river, section.name, section.answering?.name ?? null],
			...[numeral(section.target), numeral(section.class), numeral(section.last.class)],
			...[numeral(section.lastYear.class), t.water.status[section.status] ?? section.status],
			...[say.items(section) || null, say.remark(section) || null]
		]),
		columns: [
			{ heading: h.number },
			{ heading: h.river, text: true },
			{ heading: h.section, text: true },
			{ heading: h.county, text: true },
			{ heading: h.target },
			{ heading: h.now },
			{ heading: h.before },
			{ heading: h.year },
			{ heading: h.verdict },
			{ heading: h.exceeding, text: true },
			{ heading: h.remark, text: true }
		]
	};
}
