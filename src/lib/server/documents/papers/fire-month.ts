import type { FireCase } from '$lib/server/reports/fire-cases';
import type { FireCounty, FirePeriod } from '$lib/server/reports/fire-period';
import { fire } from '$lib/words/zh/fire';
import { paperFireMonth as words } from '$lib/words/zh/paper-fire-month';
import type { Block, Cell, Paper, PaperTable } from '../paper';

/** 露天焚烧火点通报 of a month, documents.md 5. */
export function fireMonthPaper(report: FirePeriod): Paper {
	const captions = words.tables(report.period.label);
	const blocks: Block[] = [
		{ type: 'heading', text: words.general },
		{ type: 'text', text: generalOf(report) },
		{ type: 'text', text: penaltiesOf(report) },
		{ type: 'heading', text: words.counties },
		{ type: 'text', text: words.zero(zeroOf(report)) },
		countyTable(report, captions.counties),
		{ type: 'heading', text: words.open },
		report.open.length > 0
			? openTable(report.open, captions.open)
			: { type: 'text', text: words.noneOpen },
		{ type: 'heading', text: words.satellite },
		{
			type: 'text',
			text:
				words.satelliteSaid(report.satellite.events, report.satellite.pixels) +
				words.unplaced(report.satellite.unplaced) +
				words.cloud
		},
		satelliteTable(report, captions.satellite)
	];
	return {
		...{ kind: 'fire-month', period: report.period.id },
		...{ title: words.title(report.period.label), to: words.to },
		...{ blocks, lacking: lackingOf(report), basis: report.basis }
	};
}

function generalOf({ period, city, years }: FirePeriod): string {
	const { pushed, confirmed, rejected, outside, pending, verificationRate } = city;
	const said = words.said(
		...([period.label, pushed, confirmed, rejected] as const),
		...([outside, pending, verificationRate] as const)
	);
	const own = Number(period.from.slice(0, 4));
	const last = years.find(({ year, covered }) => year === own - 1 && covered);
	return last ? said + words.against(last.year, last.confirmed, last.change) : said;
}

function penaltiesOf({ city }: FirePeriod): string {
	const { penalised, penaltyRate, unpenalised, oldestUnpenalisedDays } = city;
	return words.penalised(penalised, penaltyRate, unpenalised, oldestUnpenalisedDays);
}

function zeroOf({ counties, covered }: FirePeriod): string[] {
	if (!covered) return [];
	return counties.filter(({ tally }) => tally.confirmed === 0).map(({ area }) => area.name);
}

function countyTable({ counties }: FirePeriod, caption: string): PaperTable {
	const h = words.head;
	const row = ({ area, tally }: FireCounty, i: number): Cell[] => [
		...[i + 1, area.name, tally.pushed, tally.confirmed, tally.rejected],
		...[tally.verificationRate, tally.penalised, tally.unpenalised, tally.penaltyRate]
	];
	return {
		...{ type: 'table', caption, notes: words.notes, wide: false },
		rows: counties.map(row),
		columns: [
			{ heading: h.rank, width: 1 },
			{ heading: h.area, width: 3, text: true },
			{ heading: h.pushed, width: 1.2 },
			{ heading: h.confirmed, width: 1.2 },
			{ heading: h.rejected, width: 1.2 },
			{ heading: h.rate, width: 1.6, digits: 2 },
			{ heading: h.penalised, width: 1.4 },
			{ heading: h.unpenalised, width: 1.4 },
			{ heading: h.penaltyRate, width: 2, digits: 2 }
		]
	};
}

function openTable(open: FireCase[], caption: string): PaperTable {
	const h = words.head;
	return {
		...{ type: 'table', caption, notes: [], wide: false },
		rows: open.map((one, i) => [
			...[i + 1, one.alarmNo, one.alarmedAt.slice(0, 16), one.area.name, one.place],
			...[fire.states[one.state] ?? one.state, one.ageDays]
		]),
		columns: [
			{ heading: h.rank, width: 1 },
			{ heading: h.no, width: 2, text: true },
			{ heading: h.at, width: 2.4 },
			{ heading: h.area, width: 2.4, text: true },
			{ heading: h.place, width: 3, text: true },
			{ heading: h.state, width: 1.4 },
			{ heading: h.days, width: 1.2 }
		]
	};
}

function satelliteTable({ counties }: FirePeriod, caption: string): PaperTable {
	const h = words.head;
	return {
		...{ type: 'table', caption, notes: [words.cloud], wide: false },
		rows: counties.map(({ area, satellite }, i) => [
			...[i + 1, area.name, satellite.events, satellite.pixels]
		]),
		columns: [
			{ heading: h.rank, width: 1 },
			{ heading: h.area, width: 3, text: true },
			{ heading: h.events, width: 2 },
			{ heading: h.pixels, width: 2 }
		]
	};
}

function lackingOf({ unfinished, until, covered, city }: FirePeriod): string[] {
	const { lacking } = words;
	return [
		...(unfinished ? [lacking.unfinished(until)] : []),
		...(covered ? [] : [lacking.uncovered]),
		...(city.pending > 0 ? [lacking.pending(city.pending)] : [])
	];
}
