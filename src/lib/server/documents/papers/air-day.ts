import type { AirDayCounty, AirDayReport } from '$lib/server/reports/air-day';
import { common } from '$lib/words/zh/common';
import { paperAirDay as words } from '$lib/words/zh/paper-air-day';
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

/** Pollutants in the order of HJ 633-2026 table 4, with the decimals they are printed with. */
const POLLUTANTS = [
	['so2', 0],
	['no2', 0],
	['co', 1],
	['o3', 0],
	['pm10', 0],
	['pm2_5', 0]
] as const;

/** The last level that is not polluted: 良. */
const GOOD = 2;

/** 空气质量日报: the shape of HJ 633-2026 table 4 under the sentences of a bulletin. */
export function airDayPaper(report: AirDayReport): Paper {
	return {
		...{ kind: 'air-day', period: report.day },
		...{ title: words.title(report.day), to: words.to },
		...{ lacking: lackingOf(report), basis: report.basis },
		blocks: numbered([
			{ type: 'heading', text: words.general },
			{ type: 'text', text: generalOf(report) },
			{ type: 'heading', text: words.polluted },
			{ type: 'text', text: pollutedOf(report) },
			{ type: 'heading', text: words.all },
			countyTable(report),
			...aqiBars(report)
		])
	};
}

function generalOf(report: AirDayReport): string {
	const { day, counties, summary } = report;
	if (summary.received === 0) return words.none(day);
	const unjudged = counties.filter(({ received, aqi }) => received && aqi === null).length;
	const parts = summary.levels.flatMap((count, i) =>
		count > 0 ? [words.counted(common.aqi[i + 1] ?? '', count)] : []
	);
	if (unjudged > 0) parts.push(words.counted(words.unjudged, unjudged));
	return [
		words.said(day, summary.expected, summary.received, parts),
		words.ends(placesOf(counties)),
		movesOf(counties),
		primariesOf(counties)
	].join('');
}

const placesOf = (counties: readonly AirDayCounty[]): Placed[] =>
	counties.flatMap(({ area, aqi }) =>
		aqi === null ? [] : [{ name: area.name, rank: aqi, tied: false }]
	);

function movesOf(counties: readonly AirDayCounty[]): string {
	const changes = counties.flatMap(({ aqi, before }) =>
		aqi === null || before === null ? [] : [aqi - before]
	);
	const count = (found: (change: number) => boolean) => changes.filter(found).length;
	return words.moved(
		count((change) => change < 0),
		count((change) => change > 0),
		count((change) => change === 0)
	);
}

function primariesOf(counties: readonly AirDayCounty[]): string {
	const parts = POLLUTANTS.map(([key]) => ({
		name: common.pollutant[key] ?? key,
		count: counties.filter(({ primary }) => primary.includes(key)).length
	}))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
	return words.primaries(parts.map(({ name, count }) => words.counted(name, count)));
}

const primaryOf = ({ primary }: AirDayCounty) =>
	primary.map((key) => common.pollutant[key] ?? key).join('、');

const categoryOf = ({ level }: AirDayCounty) => (level === null ? null : (common.aqi[level] ?? ''));

function pollutedOf({ counties }: AirDayReport): string {
	const polluted = counties.filter(({ level }) => level !== null && level > GOOD);
	if (polluted.length === 0) return words.nonePolluted;
	return words.list(
		polluted.map((county) =>
			words.exceeds(county.area.name, county.aqi ?? 0, categoryOf(county) ?? '', primaryOf(county))
		)
	);
}

/** AQI in the official colours, as the table has it. */
function aqiBars({ day, counties }: AirDayReport): Block[] {
	const bars = counties.flatMap(({ area, aqi, level }) =>
		aqi === null
			? []
			: [{ name: area.name, value: aqi, tone: { scale: 'aqi' as const, level: level ?? 0 } }]
	);
	return barsOf(words.bars(day), bars);
}

function countyTable({ day, edition, counties }: AirDayReport): PaperTable {
	const h = words.head;
	const columns: PaperColumn[] = [
		{ heading: h.number },
		{ heading: h.area, text: true },
		...POLLUTANTS.flatMap(([key, digits]) => {
			const name = common.pollutant[key] ?? key;
			return [
				{ heading: name, digits },
				{ heading: h.iaqi(name), digits: 0 }
			];
		}),
		{ heading: h.aqi, digits: 0 },
		{ heading: h.primary },
		{ heading: h.category },
		{ heading: h.before, digits: 0 },
		{ heading: h.status }
	];
	const { unit, edition: judgedBy, dust } = words.notes;
	const notes = [unit, judgedBy(edition), dust].filter((note) => note !== null);
	const rows = counties.map(rowOf);
	return {
		type: 'table',
		key: 'counties',
		caption: words.table(day),
		columns,
		rows,
		notes,
		wide: true
	};
}

function rowOf(county: AirDayCounty, i: number): Cell[] {
	const { reviewed, provisional, absent } = words.status;
	return [
		...[i + 1, county.area.name],
		...POLLUTANTS.flatMap(([key]) => {
			const found = county.pollutants.find(({ pollutant }) => pollutant === key);
			return [found?.concentration ?? null, found?.iaqi ?? null];
		}),
		...[county.aqi, primaryOf(county) || null, categoryOf(county), county.before],
		!county.received ? absent : county.provisional ? provisional : reviewed
	];
}

function lackingOf({ counties }: AirDayReport): string[] {
	const { lacking } = words;
	const named = (found: (county: AirDayCounty) => boolean) =>
		counties.filter(found).map(({ area }) => area.name);
	const absent = named(({ received }) => !received);
	const unjudged = named(({ received, aqi }) => received && aqi === null);
	const provisional = counties.filter((county) => county.provisional).length;
	return [
		...(absent.length > 0 ? [lacking.absent(absent)] : []),
		...(unjudged.length > 0 ? [lacking.unjudged(unjudged)] : []),
		...(provisional > 0 ? [lacking.provisional(provisional)] : [])
	];
}
