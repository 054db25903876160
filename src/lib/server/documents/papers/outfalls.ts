import { OUTFALL_ITEMS } from '$lib/format/outfall-items';
import { waterMultiple, waterReading } from '$lib/format/water-reading';
import type { Outfall, WaterOutfalls } from '$lib/server/reports/water-outfalls';
import { limitText } from '$lib/words/outfall';
import { paperOutfalls as words } from '$lib/words/zh/paper-outfalls';
import { waterOutfalls as pageWords } from '$lib/words/zh/water-outfalls';
import { numbered, type Block, type Cell, type Paper, type PaperTable } from '../paper';

const nameOf = (item: string) => pageWords.items[item]?.name ?? item;
const statusOf = ({ status }: Outfall) => pageWords.status[status] ?? status;

/** 入河排污口监测通报: who discharges over the limits of the permit, then every outfall. */
export function outfallsPaper(report: WaterOutfalls): Paper {
	const captions = words.tables(report.period.label);
	const blocks: Block[] = [
		{ type: 'heading', text: words.general },
		{ type: 'text', text: generalOf(report) },
		{ type: 'heading', text: words.failing },
		...failingOf(report, captions.failing),
		{ type: 'heading', text: words.counties },
		countyTable(report, captions.counties),
		{ type: 'heading', text: words.all },
		everyOutfall(report, captions.all)
	];
	return {
		...{ kind: 'outfalls', period: report.period.id },
		...{ title: words.title(report.period.label), to: words.to },
		...{ blocks: numbered(blocks), lacking: lackingOf(report), basis: report.basis }
	};
}

function generalOf({ period, summary, outfalls }: WaterOutfalls): string {
	if (summary.samples === 0) return words.none(period.label);
	const aside: [string, number][] = [
		['idle', summary.idle],
		['suspended', summary.suspended],
		['missing', summary.missing],
		['not_judged', summary.notJudged]
	];
	const said = words.said(
		...([period.label, summary.outfalls, summary.samples] as const),
		...([summary.assessed, summary.met, summary.failed] as const)
	);
	const parts = aside
		.filter(([, count]) => count > 0)
		.map(([status, count]) => words.counted(pageWords.status[status] ?? status, count));
	return said + words.aside(parts) + words.items(itemsOf(outfalls));
}

/** Which items exceed, by how many of the outfalls. */
function itemsOf(outfalls: readonly Outfall[]): string[] {
	const exceeds = (outfall: Outfall, item: string) =>
		outfall.readings.some((reading) => reading.item === item && reading.over);
	return OUTFALL_ITEMS.map((item) => ({
		...{ item, count: outfalls.filter((outfall) => exceeds(outfall, item)).length }
	}))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count)
		.map(({ item, count }) => words.counted(nameOf(item), count));
}

function failingOf(report: WaterOutfalls, caption: string): Block[] {
	const failing = report.counties.filter(({ failed }) => failed > 0);
	if (report.summary.failed === 0) return [{ type: 'text', text: words.noneFailing }];
	const text = words.who(failing.map(({ area, failed }) => words.county(area.name, failed)));
	return [{ type: 'text', text }, failingTable(report, caption)];
}

function failingTable({ outfalls, digits }: WaterOutfalls, caption: string): PaperTable {
	const h = words.head;
	const rows = outfalls.flatMap((outfall) =>
		outfall.readings
			.filter(({ over }) => over)
			.map((reading): Cell[] => [
				...[outfall.name, outfall.answering?.name ?? null, reading.sampledAt.slice(0, 16)],
				...[nameOf(reading.item), waterReading(reading, digits[reading.item] ?? 0)],
				...[limitText(reading) || null, waterMultiple(reading.multiple)],
				words.below(outfall.river, outfall.section)
			])
	);
	return {
		...{ type: 'table', key: 'failing', caption, wide: false, notes: [words.notes.rule] },
		rows: rows.map((row, i) => [i + 1, ...row]),
		columns: [
			{ heading: h.number },
			{ heading: h.outfall, text: true },
			{ heading: h.area, text: true },
			{ heading: h.sampled },
			{ heading: h.item },
			{ heading: h.value },
			{ heading: h.limit },
			{ heading: h.multiple },
			{ heading: h.below, text: true }
		]
	};
}

function countyTable({ counties, summary }: WaterOutfalls, caption: string): PaperTable {
	const h = words.head;
	const { outfalls, assessed, met, failed } = summary;
	return {
		...{ type: 'table', key: 'counties', caption, wide: false, notes: [words.notes.idle] },
		rows: [
			...counties.map((one, i) => [
				...[i + 1, one.area.name, one.outfalls, one.assessed, one.met, one.failed]
			]),
			[null, words.city, outfalls, assessed, met, failed]
		],
		columns: [
			{ heading: h.number },
			{ heading: h.area, text: true },
			{ heading: h.outfalls },
			{ heading: h.assessed },
			{ heading: h.met },
			{ heading: h.failed }
		]
	};
}

function everyOutfall(report: WaterOutfalls, caption: string): PaperTable {
	const h = words.head;
	const rows = report.outfalls.flatMap((outfall) => rowsOf(outfall, report.digits));
	return {
		...{ type: 'table', key: 'all', caption, wide: true, notes: [words.notes.values] },
		rows: rows.map((row, i) => [i + 1, ...row]),
		columns: [
			{ heading: h.number },
			{ heading: h.outfall, text: true },
			{ heading: h.area, text: true },
			{ heading: h.kind },
			{ heading: h.sampled },
			...OUTFALL_ITEMS.map((item) => ({ heading: nameOf(item) })),
			{ heading: h.status },
			{ heading: h.remark, text: true }
		]
	};
}

/** A row a sampling; an outfall without a value has one row. */
function rowsOf(outfall: Outfall, digits: WaterOutfalls['digits']): Cell[][] {
	const times = [...new Set(outfall.readings.map(({ sampledAt }) => sampledAt))];
	return (times.length > 0 ? times : [null]).map((time) => [
		...[outfall.name, outfall.answering?.name ?? null, outfall.kind],
		time?.slice(0, 16) ?? null,
		...OUTFALL_ITEMS.map((item) => {
			const found = outfall.readings.find((one) => one.sampledAt === time && one.item === item);
			return found ? waterReading(found, digits[item] ?? 0) : null;
		}),
		...[statusOf(outfall), outfall.remark]
	]);
}

function lackingOf({ unfinished, until, outfalls, basis }: WaterOutfalls): string[] {
	const { lacking } = words;
	const named = (status: string) =>
		outfalls.filter((outfall) => outfall.status === status).map(({ name }) => name);
	const [missing, notJudged] = [named('missing'), named('not_judged')];
	const provisional = basis.freshness.some((one) => one.provisional && one.newest);
	return [
		...(unfinished ? [lacking.unfinished(until)] : []),
		...(missing.length > 0 ? [lacking.missing(missing)] : []),
		...(notJudged.length > 0 ? [lacking.notJudged(notJudged)] : []),
		...(provisional ? [lacking.provisional] : [])
	];
}
