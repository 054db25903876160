import type { RankedCounty, WaterMonth } from '$lib/server/reports/water-month';
import type { WaterSection } from '$lib/server/reports/water-section';
import { catalogue } from '$lib/words';
import { exceedingText, remarkText, type ItemNames } from '$lib/words/water-section';
import { paperWaterMonth as words } from '$lib/words/zh/paper-water-month';
import type { Placed } from '$lib/words/zh/paper-words';
import { numbered, type Block, type Paper } from '../paper';
import { barsOf } from './bars';
import { countyTable, listsTable, riverTable, sectionTable } from './water-month-tables';

const t = catalogue('zh-CN');
const numeral = (value: number | null) =>
	value === null ? '' : (t.common.waterClass[value] ?? '');

/** 地表水考核排名通报, documents.md 4: two lists side by side, then what they are made of. */
export function waterMonthPaper(report: WaterMonth): Paper {
	const names: ItemNames = new Map(report.items.map(({ item, name }) => [item, name]));
	const captions = words.tables(report.period.label);
	const blocks: Block[] = [
		{ type: 'heading', text: words.general },
		{ type: 'text', text: generalOf(report) },
		{ type: 'heading', text: words.ranking },
		{ type: 'text', text: words.ends(words.stateWord, statePlaces(report.counties)) },
		{ type: 'text', text: words.ends(words.changeWord, changePlaces(report.counties)) },
		listsTable(report, captions.lists),
		countyTable(report, captions.counties),
		...indexBars(report.counties, captions.bars),
		{ type: 'heading', text: words.failing },
		...failingOf(report, names),
		{ type: 'heading', text: words.rivers },
		riverTable(report, captions.rivers),
		{ type: 'heading', text: words.sections },
		sectionTable(report, captions.sections, {
			items: ({ exceeding }) => exceedingText(exceeding, names, t),
			remark: (section) => remarkText(section, names, t)
		})
	];
	return {
		...{ kind: 'water-month', period: report.period.id },
		...{ title: words.title(report.period.label), to: words.to },
		...{ blocks: numbered(blocks), lacking: lackingOf(report), basis: report.basis }
	};
}

function generalOf(report: WaterMonth): string {
	const { period, summary, rivers, index, attainment } = report;
	if (summary.samples === 0) return words.none(period.label);
	const city = rivers.find(({ kind }) => kind === 'city');
	return [
		words.said(
			...([period.label, summary.sections, summary.assessed] as const),
			...([summary.met, summary.shareMet] as const)
		),
		words.classes(city?.shareGood ?? null, city?.shareBad ?? null, city?.status ?? null),
		asideOf(report),
		yearOf(report.sections),
		words.index(index.city.cwqi, index.city.change, index.city.comparable),
		words.attainment(attainment.index)
	].join('');
}

function asideOf({ summary }: WaterMonth): string {
	const counts: [string, number][] = [
		...([
			['dry', summary.dry],
			['frozen', summary.frozen],
			['no_water', summary.noWater]
		] as [string, number][]),
		...([
			['suspended', summary.suspended],
			['missing', summary.missing],
			['not_judged', summary.notJudged]
		] as [string, number][])
	];
	return words.aside(
		counts
			.filter(([, sections]) => sections > 0)
			.map(([status, sections]) => words.counted(t.water.status[status] ?? status, sections))
	);
}

/** Reference points are left out, as in the counts of the month. */
function yearOf(sections: readonly WaterSection[]): string {
	const changes = sections
		.filter(({ status }) => status !== 'reference')
		.flatMap(({ yearChange }) => yearChange ?? []);
	if (changes.length === 0) return '';
	const count = (found: (change: number) => boolean) => changes.filter(found).length;
	return words.against(
		words.lastYear,
		count((change) => change > 0),
		count((change) => change < 0),
		count((change) => change === 0)
	);
}

const statePlaces = (counties: readonly RankedCounty[]): Placed[] =>
	counties.flatMap(({ area, indexRank: rank, indexTied: tied }) =>
		rank === null ? [] : [{ name: area.name, rank, tied }]
	);

const changePlaces = (counties: readonly RankedCounty[]): Placed[] =>
	counties.flatMap(({ area, changeRank: rank, changeTied: tied }) =>
		rank === null ? [] : [{ name: area.name, rank, tied }]
	);

/** Those with a rank, by it. */
function indexBars(counties: readonly RankedCounty[], caption: string): Block[] {
	const ranked = counties
		.flatMap(({ area, cwqi, indexRank: rank }) =>
			cwqi === null || rank === null ? [] : [{ name: area.name, value: cwqi, rank }]
		)
		.sort((a, b) => a.rank - b.rank);
	return barsOf(
		caption,
		ranked.map(({ name, value }) => ({ name, value })),
		{ digits: 4 }
	);
}

function failingOf({ failing, sections }: WaterMonth, names: ItemNames): Block[] {
	if (failing.length === 0) return [{ type: 'text', text: words.noneFailing }];
	return failing.flatMap((code): Block[] => {
		const section = sections.find((one) => one.code === code);
		if (!section) return [];
		const { river, name, answering, target, exceeding } = section;
		const text = words.fails(
			...([river + name, answering?.name ?? null, numeral(target)] as const),
			...([numeral(section.class), exceedingText(exceeding, names, t)] as const)
		);
		return [{ type: 'text', text }];
	});
}

function lackingOf({ unfinished, until, sections }: WaterMonth): string[] {
	const { lacking } = words;
	const named = (status: string) =>
		sections.filter((section) => section.status === status).map(({ name }) => name);
	const [missing, notJudged] = [named('missing'), named('not_judged')];
	const provisional = sections.filter((section) => section.provisional).length;
	return [
		...(unfinished ? [lacking.unfinished(until)] : []),
		...(missing.length > 0 ? [lacking.missing(missing)] : []),
		...(notJudged.length > 0 ? [lacking.notJudged(notJudged)] : []),
		...(provisional > 0 ? [lacking.provisional(provisional)] : [])
	];
}
