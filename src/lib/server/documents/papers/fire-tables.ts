import type { FireCase } from '$lib/server/reports/fire-cases';
import type { FireDay } from '$lib/server/reports/fire-day';
import type { FireCounty, FirePeriod, FireTally } from '$lib/server/reports/fire-period';
import type { FireEvent } from '$lib/server/reports/fire-satellite';
import { fire } from '$lib/words/zh/fire';
import { paperFire as words } from '$lib/words/zh/paper-fire';
import type { Cell, PaperTable } from '../paper';

/** Every unit, and the city last; of a day only those with an alarm, that day or in what it is compared with, and the others in one line. */
export function countyTable(
	{ now, before, day }: { now: FirePeriod; before: FirePeriod | null; day: FireDay | null },
	caption: string
): PaperTable {
	const h = words.head;
	const own = Number(now.period.from.slice(0, 4));
	const last = now.years.find(({ year, covered }) => year === own - 1 && covered);
	const confirmedBefore = ({ area }: FireCounty) =>
		before?.counties.find((found) => found.area.code === area.code)?.tally.confirmed ?? null;
	const units = now.counties.map((one): Cell[] => [
		...[one.area.name, ...countsOf(one.tally), one.lastYear, confirmedBefore(one)]
	]);
	return {
		...{ type: 'table', key: 'counties', caption, notes: words.notes, wide: false },
		rows: [
			...(day ? namedOnly(units) : numberedRows(units)),
			[
				...[null, words.city, ...countsOf(now.city)],
				...[last?.confirmed ?? null, before?.city.confirmed ?? null]
			]
		],
		columns: [
			{ heading: h.rank },
			{ heading: h.area, text: true },
			{ heading: h.pushed },
			{ heading: h.confirmed },
			{ heading: h.rejected },
			{ heading: h.rate, digits: 2 },
			{ heading: h.penalised },
			{ heading: h.unpenalised },
			{ heading: h.penaltyRate, digits: 2 },
			{ heading: h.lastYear },
			{ heading: h.before }
		]
	};
}

const numberedRows = (units: readonly Cell[][]): Cell[][] =>
	units.map((unit, i) => [i + 1, ...unit]);

/** The rows of units where anything is counted; those of the others as one. */
function namedOnly(units: readonly Cell[][]): Cell[][] {
	const isQuiet = ([, ...counts]: Cell[]) => counts.every((count) => !count);
	const named = numberedRows(units.filter((unit) => !isQuiet(unit)));
	const quiet = units.filter(isQuiet);
	if (quiet.length === 0 || named.length === 0) return named;
	// Nothing in a column where none of them has a figure; all that have one have 0.
	const [, ...counts] = quiet[0] ?? [];
	const summed = counts.map((_, i) => (quiet.every((unit) => unit[i + 1] === null) ? null : 0));
	return [...named, [null, words.others(quiet.length), ...summed]];
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
			{ heading: h.rank },
			{ heading: h.no, text: true },
			{ heading: h.at },
			{ heading: h.area, text: true },
			{ heading: h.place, text: true },
			{ heading: h.state },
			{ heading: h.days }
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
			{ heading: h.rank },
			{ heading: h.no, text: true },
			{ heading: h.at },
			{ heading: h.area, text: true },
			{ heading: h.place, text: true },
			{ heading: h.state },
			{ heading: h.cause, text: true },
			{ heading: h.penalty }
		]
	};
}

const penaltyOf = ({ penalty }: FireCase) =>
	penalty === null ? null : (fire.penalties[penalty] ?? penalty);

export function satelliteTable(
	{ now: { counties }, day }: { now: FirePeriod; day: FireDay | null },
	caption: string
): PaperTable {
	const h = words.head;
	const units = counties.map(({ area, satellite }): Cell[] => [
		...[area.name, satellite.events, satellite.pixels]
	]);
	return {
		...{ type: 'table', key: 'satellite', caption, notes: [words.cloud], wide: false },
		rows: day ? namedOnly(units) : numberedRows(units),
		columns: [
			{ heading: h.rank },
			{ heading: h.area, text: true },
			{ heading: h.events },
			{ heading: h.pixels }
		]
	};
}

/** The satellite events of a day one by one; degrees as in the row. */
export function eventTable(events: readonly FireEvent[], caption: string): PaperTable {
	const h = words.head;
	return {
		...{ type: 'table', key: 'events', caption, notes: [words.cloud], wide: false },
		rows: events.map((one, i) => [
			...[i + 1, one.area?.name ?? fire.satellite.unplacedRow, one.firstAt.slice(0, 16)],
			...[one.longitude, one.latitude, one.pixels.length, one.satellites, one.frp],
			remarkOf(one) || null
		]),
		columns: [
			{ heading: h.rank },
			{ heading: h.area, text: true },
			{ heading: h.seen },
			{ heading: h.longitude, digits: 4 },
			{ heading: h.latitude, digits: 4 },
			{ heading: h.pixels },
			{ heading: h.satellites },
			{ heading: h.power, digits: 1 },
			{ heading: h.remark, text: true }
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
