import type { WaterSection } from '$lib/server/reports/water-section';
import type { WaterWeek } from '$lib/server/reports/water-week';
import { catalogue } from '$lib/words';
import {
	baseNumeral,
	exceedingText,
	inflowText,
	remarkText,
	type ItemNames
} from '$lib/words/water-section';
import { goalOf, itemsOf, leadOf, paragraphOf } from '$lib/words/water-week';
import { paperWaterWeek as words } from '$lib/words/zh/paper-water-week';
import { numbered, type Block, type Cell, type Paper, type PaperTable } from '../paper';
import { barsOf } from './bars';

const t = catalogue('zh-CN');
const numeral = (value: number | null) =>
	value === null ? null : (t.common.waterClass[value] ?? null);

/** 水质周报, documents.md 3: the sentences of the page, the failing sections, then every section. */
export function waterWeekPaper(report: WaterWeek): Paper {
	const names: ItemNames = new Map(report.items.map(({ item, name }) => [item, name]));
	const captions = words.tables(report.week.label);
	const blocks: Block[] = [
		{ type: 'heading', text: words.general },
		{ type: 'text', text: generalOf(report) },
		...classBars(report, captions.classes),
		{ type: 'heading', text: words.failing },
		...failingOf(report, names),
		{ type: 'heading', text: words.all },
		sectionTable(report, names, captions.all)
	];
	return {
		...{ kind: 'water-week', period: report.week.id },
		...{ title: words.title(report.week.label, report.week.dates), to: words.to },
		...{ blocks: numbered(blocks), lacking: lackingOf(report), basis: report.basis }
	};
}

function generalOf(report: WaterWeek): string {
	const lead = leadOf(report, t)
		.map(({ text }) => text)
		.join('');
	return [lead, ...paragraphOf(report, t), goalOf(report, t), itemsOf(report, t)].join('');
}

/** Sections by class, in the official colours. */
function classBars({ summary }: WaterWeek, caption: string): Block[] {
	const bars = summary.classes.map(({ class: level, sections }) => ({
		...{ name: words.class(numeral(level) ?? ''), value: sections },
		tone: { scale: 'water' as const, level }
	}));
	return barsOf(caption, bars, { unit: words.unit });
}

function failingOf({ failing, sections }: WaterWeek, names: ItemNames): Block[] {
	if (failing.length === 0) return [{ type: 'text', text: words.noneFailing }];
	return failing.flatMap((code): Block[] => {
		const section = sections.find((one) => one.code === code);
		if (!section) return [];
		const { river, name, answering, target } = section;
		const items = exceedingText(section.exceeding, names, t);
		const now = numeral(section.class) ?? '';
		const text = words.fails(
			river,
			name,
			answering?.name ?? null,
			numeral(target) ?? '',
			now,
			items
		);
		return [{ type: 'text', text }];
	});
}

function sectionTable(report: WaterWeek, names: ItemNames, caption: string): PaperTable {
	const h = words.head;
	const base = t.water.baseShort(baseNumeral(report.multipleBase, t));
	return {
		...{ type: 'table', key: 'sections', caption, wide: true },
		notes: [words.notes.single, words.notes.apart],
		rows: report.sections.map((section, i) => rowOf(section, i, names)),
		columns: [
			{ heading: h.number },
			{ heading: h.river, text: true },
			{ heading: h.section, text: true },
			{ heading: h.course, text: true },
			{ heading: h.county, text: true },
			{ heading: h.control },
			{ heading: h.target },
			{ heading: h.now },
			{ heading: h.last },
			{ heading: h.change },
			{ heading: h.verdict },
			{ heading: h.items(base), text: true },
			{ heading: h.inflow, text: true },
			{ heading: h.remark, text: true }
		]
	};
}

function rowOf(section: WaterSection, i: number, names: ItemNames): Cell[] {
	return [
		...[i + 1, section.river, section.name],
		...[words.course(section.upstream, section.downstream), section.answering?.name ?? null],
		...[section.control, numeral(section.target), numeral(section.class)],
		...[numeral(section.last.class), changeOf(section)],
		...[t.water.status[section.status] ?? section.status],
		...[exceedingText(section.exceeding, names, t), inflowOf(section, names)],
		remarkText(section, names, t)
	];
}

function changeOf({ change }: WaterSection): string | null {
	const { classChange } = t.common;
	if (change === null) return null;
	if (change === 0) return classChange.same;
	return change > 0 ? classChange.better(change) : classChange.worse(-change);
}

/** Class of the water that comes in, and how what exceeds compares with it. */
function inflowOf(section: WaterSection, names: ItemNames): string | null {
	if (!section.inflow) return null;
	const came = numeral(section.inflow.class);
	const found = inflowText(section, names, t);
	return [came ? `${came}类` : null, found].filter((part) => part).join('，') || null;
}

function lackingOf({ unfinished, until, sections, basis }: WaterWeek): string[] {
	const { lacking } = words;
	const named = (status: string) =>
		sections.filter((section) => section.status === status).map(({ name }) => name);
	const [missing, notJudged] = [named('missing'), named('not_judged')];
	const provisional = sections.filter((section) => section.provisional).length;
	return [
		...(unfinished || basis.asof < until ? [lacking.unfinished(until)] : []),
		...(missing.length > 0 ? [lacking.missing(missing)] : []),
		...(notJudged.length > 0 ? [lacking.notJudged(notJudged)] : []),
		...(provisional > 0 ? [lacking.provisional(provisional)] : [])
	];
}
