import type { FireCase } from '$lib/server/reports/fire-cases';
import type { FireCounty, FirePeriod, FireTally } from '$lib/server/reports/fire-period';
import type { FireEvent } from '$lib/server/reports/fire-satellite';
import { fire } from '$lib/words/zh/fire';
import { paperFire as words } from '$lib/words/zh/paper-fire';
import type { Cell, PaperTable } from '../paper';

/** Every unit, those without a fire too, and the city last. */
export function countyTable(
	{ now, before }: { now: FirePeriod; before: FirePeriod | null },
	caption: string
): PaperTable {
	const h = words.head;
	const own = Number(now.period.from.slice(0, 4));
	const last = now.years.find(({ year, covered }) => year === own - 1 && covered);
	const confirmedBefore = ({ area }: FireCounty) =>
		before?.counties.find((found) => found.area.code === area.code)?.tally.confirmed ?? null;
	return {
		...{ type: 'table', key: 'counties', caption, notes: words.notes, wide: false },
		rows: [
			...now.counties.map((one, i) => [
				...[i + 1, one.area.name, ...countsOf(one.tally)],
				...[one.lastYear, confirmedBefore(one)]
			]),
			[
				...[null, words.city, ...countsOf(now.city)],
				...[last?.confirmed ?? null, before?.city.confirmed ?? null]
			]
		],
		columns: [
			{ heading: h.rank, width: 1 },
			{ heading: h.area, width: 2.6, text: true },
			{ heading: h.pushed, width: 1 },
			{ heading: h.confirmed, width: 1 },
			{ heading: h.rejected, width: 1 },
			{ heading: h.rate, width: 1.5, digits: 2 },
			{ heading: h.penalised, width: 1.1 },
			{ heading: h.unpenalised, width: 1.1 },
			{ heading: h.penaltyRate, width: 1.5, digits: 2 },
			{ heading: h.lastYear, width: 1.2 },
			{ heading: h.before, width: 1.1 }
		]
	};
}

const countsOf = (tally: FireTally): Cell[] => [
	...[tally.pushed, tally.confirmed, tally.rejected, tally.verificationRate],
	...[tally.penalised, tally.unpenalised, tally.penaltyRate]
];

/** What nobody has finished yet, the oldest first. */
export function openTable(open: readonly FireCase[], caption: string): PaperTable {
	const h = words.head;
	return {
		...{ type: 'table', key: 'open', caption, notes: [words.openNote], wide: false },
		rows: open.map((one, i) => [
			...[i + 1, one.alarmNo, one.alarmedAt.slice(0, 16), one.area.name, one.place],
			...[fire.states[one.state] ?? one.state, one.ageDays]
		]),
		columns: [
			{ heading: h.rank, width: 1 },
			{ heading: h.no, width: 2.2, text: true },
			{ heading: h.at, width: 2.2 },
			{ heading: h.area, width: 2.4, text: true },
			{ heading: h.place, width: 3, text: true },
			{ heading: h.state, width: 1.4 },
			{ heading: h.days, width: 1.2 }
		]
	};
}

/** The alarms of a day, by the minute. */
export function caseTable(cases: readonly FireCase[], caption: string): PaperTable {
	const h = words.head;
	return {
		...{ type: 'table', key: 'cases', caption, notes: [], wide: false },
		rows: cases.map((one, i) => [
			...[i + 1, one.alarmNo, one.alarmedAt.slice(11, 16), one.area.name, one.place],
			...[fire.states[one.state] ?? one.state, one.cause, penaltyOf(one)]
		]),
		columns: [
			{ heading: h.rank, width: 1 },
			{ heading: h.no, width: 2.2, text: true },
			{ heading: h.at, width: 1.3 },
			{ heading: h.area, width: 2.2, text: true },
			{ heading: h.place, width: 2.8, text: true },
			{ heading: h.state, width: 1.3 },
			{ heading: h.cause, width: 1.6, text: true },
			{ heading: h.penalty, width: 1.4 }
		]
	};
}

const penaltyOf = ({ penalty }: FireCase) =>
	penalty === null ? null : (fire.penalties[penalty] ?? penalty);

export function satelliteTable({ counties }: FirePeriod, caption: string): PaperTable {
	const h = words.head;
	return {
		...{ type: 'table', key: 'satellite', caption, notes: [words.cloud], wide: false },
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

/** The satellite events of a day one by one; degrees as in the row. */
export function eventTable(events: readonly FireEvent[], caption: string): PaperTable {
	const h = words.head;
	return {
		...{ type: 'table', key: 'events', caption, notes: [words.cloud], wide: true },
		rows: events.map((one, i) => [
			...[i + 1, one.area?.name ?? fire.satellite.unplacedRow, one.firstAt.slice(0, 16)],
			...[one.longitude, one.latitude, one.pixels.length, one.satellites, one.frp],
			remarkOf(one) || null
		]),
		columns: [
			{ heading: h.rank, width: 1 },
			{ heading: h.area, width: 2.4, text: true },
			{ heading: h.seen, width: 2 },
			{ heading: h.longitude, width: 1.6, digits: 4 },
			{ heading: h.latitude, width: 1.6, digits: 4 },
			{ heading: h.pixels, width: 1.3 },
			{ heading: h.satellites, width: 2 },
			{ heading: h.power, width: 1.6, digits: 1 },
			{ heading: h.remark, width: 4, text: true }
		]
	};
}

/** What it is not counted for, what marks it, and where it might lie otherwise. */
function remarkOf({ inRegion, counted, staticReason, nearLine, provisional }: FireEvent): string {
	const { marks, reason } = fire.satellite;
	return [
		inRegion ? '' : marks.beyond,
		inRegion && !counted ? marks.low : '',
		staticReason ? (reason[staticReason] ?? staticReason) : '',
		nearLine ? marks.nearLine : '',
		provisional ? marks.provisional : ''
	]
		.filter((part) => part !== '')
		.join('；');
}
