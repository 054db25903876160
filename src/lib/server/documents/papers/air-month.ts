import type { AirCounty, AirMonth } from '$lib/server/reports/air-month';
import type { CountyRanking, RankingRow } from '$lib/server/reports/county-ranking';
import type { Basis } from '$lib/server/reports/report';
import { common } from '$lib/words/zh/common';
import { paperAirMonth as words } from '$lib/words/zh/paper-air-month';
import { profile as profileWords } from '$lib/words/zh/profile';
import type { Placed } from '$lib/words/zh/paper-words';
import {
	numbered,
	type Block,
	type Cell,
	type Paper,
	type PaperColumn,
	type PaperTable
} from '../paper';
import { barsOf } from './bars';

/** Pollutants in the order of documents.md 2, with the decimals they are printed with. */
const POLLUTANTS = [
	['so2', 0],
	['no2', 0],
	['pm10', 0],
	['pm2_5', 0],
	['co', 1],
	['o3', 0]
] as const;

/** What the paper is made of: the month, two rankings of it, and the year so far. */
export interface AirMonthReports {
	month: AirMonth;
	/** By composite index, for the primary pollutants. */
	index: CountyRanking;
	pm25: CountyRanking;
	change: CountyRanking;
	soFar: AirMonth;
	soFarIndex: CountyRanking;
	/** Where the data stood at the end of the month: whether its rows were audited. */
	standing: Basis;
}

/** 空气质量考核排名通报, documents.md 2. */
export function airMonthPaper(reports: AirMonthReports): Paper {
	const { month, pm25, change, soFar } = reports;
	const provisional = isProvisional(reports.standing);
	const captions = words.tables(month.period.label, soFar.period.label);
	const blocks: Block[] = [
		{ type: 'text', text: daysOf(month) },
		{ type: 'heading', text: words.index },
		{ type: 'text', text: words.ends(words.indexWord, placesOf(month)) },
		{ type: 'text', text: movesOf(month) },
		indexTable({ report: month, ranking: reports.index, provisional }, 'index', captions.index),
		...indexBars(month, captions.bars),
		{ type: 'heading', text: words.pm25 },
		{ type: 'text', text: words.ends(words.pm25Word, ranksOf(pm25)) },
		pm25Table(pm25, captions.pm25),
		{ type: 'heading', text: words.change },
		{ type: 'text', text: words.ends(words.changeWord, changesOf(change)) },
		changeTable(change, captions.change)
	];
	if (soFar.period.to.slice(5, 7) !== '01')
		blocks.push(
			{ type: 'heading', text: words.soFar(soFar.period.label) },
			{ type: 'text', text: words.ends(words.indexWord, placesOf(soFar)) },
			indexTable(
				{ report: soFar, ranking: reports.soFarIndex, provisional },
				'soFar',
				captions.soFar
			)
		);
	return {
		...{ kind: 'air-month', period: month.period.id },
		...{ title: words.title(month.period.label), to: words.to },
		...{ blocks: numbered(blocks), lacking: lackingOf(month, provisional), basis: month.basis }
	};
}

function daysOf({ period, counties, summary }: AirMonth): string {
	const { goodRate, goodRateLastYear } = summary;
	const change =
		goodRate === null || goodRateLastYear === null
			? null
			: Math.round((goodRate - goodRateLastYear) * 10) / 10;
	const judging = counties.filter(({ judged }) => judged.received > 0).length;
	const { judgedDays, goodDays, heavyDays } = summary;
	return words.days(period.label, judging, judgedDays, goodDays, goodRate, change, heavyDays);
}

function placesOf({ counties }: AirMonth): Placed[] {
	return counties.flatMap(({ area, rank, tied }) =>
		rank === null ? [] : [{ name: area.name, rank, tied }]
	);
}

const ranksOf = ({ rows }: CountyRanking): Placed[] =>
	rows.flatMap(({ area, rank, tied }) => (rank === null ? [] : [{ name: area.name, rank, tied }]));

const changesOf = ({ rows }: CountyRanking): Placed[] =>
	rows.flatMap(({ area, changeRank: rank, changeTied: tied }) =>
		rank === null ? [] : [{ name: area.name, rank, tied }]
	);

/** Those with a rank, in its order. */
function indexBars({ counties }: AirMonth, caption: string): Block[] {
	const bars = counties.flatMap(({ area, index, rank }) =>
		index === null || rank === null ? [] : [{ name: area.name, value: index }]
	);
	return barsOf(caption, bars, { digits: 2 });
}

function movesOf({ counties }: AirMonth): string {
	const changes = counties.flatMap(({ area, indexChange }) =>
		indexChange === null ? [] : [{ name: area.name, change: indexChange }]
	);
	const rose = changes.filter(({ change }) => change > 0);
	const fell = changes.filter(({ change }) => change < 0);
	const said = words.rises(fell.length, rose.length, changes.length - rose.length - fell.length);
	const worst = rose.sort((a, b) => b.change - a.change)[0];
	return worst ? said + words.worst(worst.name, worst.change) : said;
}

/** The composite index of a month, or of the year so far. */
interface Ranked {
	report: AirMonth;
	ranking: CountyRanking;
	provisional: boolean;
}

function indexTable(
	{ report, ranking, provisional }: Ranked,
	key: 'index' | 'soFar',
	caption: string
): PaperTable {
	const h = words.head;
	const columns: PaperColumn[] = [
		{ heading: h.rank },
		{ heading: h.area, text: true },
		...POLLUTANTS.map(([key, digits]) => ({
			...{ heading: headingOf(report, key), digits }
		})),
		{ heading: h.goodRate, digits: 1 },
		{ heading: h.index, digits: 2 },
		{ heading: h.change, digits: 1 },
		{ heading: h.primary }
	];
	const row = (county: AirCounty): Cell[] => [
		county.rank ?? words.notRanked,
		county.area.name,
		...POLLUTANTS.map(([key]) => statisticOf(county, key)?.value ?? null),
		...[county.goodRate, county.index, county.indexChange, primaryOf(county, ranking)]
	];
	const notes = notesOf(report, ranking, provisional);
	return {
		...{ type: 'table', key, caption, columns, notes, wide: true },
		rows: report.counties.map(row)
	};
}

const statisticOf = (county: AirCounty, key: string) =>
	county.statistics.find(({ pollutant }) => pollutant === key);

/** CO-95per, O3-8h-90per as the profile has them; a mean stands under the bare name. */
function headingOf({ counties }: AirMonth, key: string): string {
	const statistic = counties.map((county) => statisticOf(county, key)?.statistic).find(Boolean);
	const name = common.pollutant[key] ?? key;
	return statistic?.startsWith('p') ? `${name}-${statistic.slice(1)}per` : name;
}

/** The largest single index names the primary pollutant of the period; see air_composed. */
function primaryOf({ area }: AirCounty, { rows }: CountyRanking): string {
	const main = rows.find((row) => row.area.code === area.code)?.mainPollutants ?? [];
	return main.map((key) => common.pollutant[key] ?? key).join('、');
}

function pm25Table(ranking: CountyRanking, caption: string): PaperTable {
	const h = words.head;
	return {
		...{ type: 'table', key: 'pm25', caption, notes: [words.notes.tie], wide: false },
		rows: ranking.rows.map((row) => [
			...[row.rank ?? words.notRanked, row.area.name, row.value, row.lastYear, row.change]
		]),
		columns: [
			{ heading: h.rank },
			{ heading: h.area, text: true },
			{ heading: h.value, digits: ranking.indicator.digits },
			{ heading: h.lastYear, digits: ranking.indicator.digits },
			{ heading: h.change, digits: 1 }
		]
	};
}

function changeTable(ranking: CountyRanking, caption: string): PaperTable {
	const h = words.head;
	const row = (one: RankingRow): Cell[] => [
		...[one.changeRank ?? words.notRanked, one.area.name, one.change, one.value, one.lastYear]
	];
	return {
		...{ type: 'table', key: 'change', caption, notes: [words.notes.tie], wide: false },
		rows: ranking.rows.map(row),
		columns: [
			{ heading: h.rank },
			{ heading: h.area, text: true },
			{ heading: h.change, digits: 1 },
			{ heading: h.index, digits: 2 },
			{ heading: h.lastYear, digits: 2 }
		]
	};
}

const isProvisional = ({ freshness }: Basis) =>
	freshness.some((one) => one.dataset === 'air_daily' && one.provisional);

function notesOf(report: AirMonth, { profile }: CountyRanking, provisional: boolean): string[] {
	const left = report.counties.filter(({ rank }) => rank === null);
	const { notes } = words;
	return [
		notes.unit,
		notes.tie,
		...(profile
			? [
					notes.profile(
						profileWords[profile.name] ?? profile.name,
						profile.confidence === 'C' ? profile.note : null
					)
				]
			: []),
		notes.status(provisional),
		notes.dust(report.dust.unitDays),
		...(left.length > 0 ? [notes.left(left.map(leftOut))] : [])
	];
}

function leftOut({ area, notRanked }: AirCounty): string {
	return words.notes.leftOut(area.name, common.notRanked[notRanked ?? ''] ?? notRanked ?? '');
}

function lackingOf(report: AirMonth, provisional: boolean): string[] {
	const names = report.counties.filter(({ rank }) => rank === null).map(({ area }) => area.name);
	return [
		...(report.unfinished ? [words.lacking.unfinished(report.until)] : []),
		...(names.length > 0 ? [words.lacking.notRanked(names)] : []),
		...(provisional ? [words.lacking.provisional] : [])
	];
}
