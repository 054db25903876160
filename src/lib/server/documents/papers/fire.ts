import { longDate } from '$lib/format/dates';
import type { FireDay } from '$lib/server/reports/fire-day';
import type { FirePeriod } from '$lib/server/reports/fire-period';
import { paperFire as words } from '$lib/words/zh/paper-fire';
import { ordinal } from '$lib/words/zh/paper-words';
import { numbered, type Block, type Paper, type PaperKind } from '../paper';
import { barsOf } from './bars';
import { caseTable, countyTable, eventTable, openTable, satelliteTable } from './fire-tables';

/** What a fire notice is made of. */
export interface FireReports {
	now: FirePeriod;
	/** The period before; null where the record does not reach it. */
	before: FirePeriod | null;
	/** Its alarms and satellite events one by one, of a day only. */
	day: FireDay | null;
	/** The period as an address has it, and as a sentence says it. */
	id: string;
	label: string;
}

/** A part of the notice under its heading. */
type Part = [heading: string, ...blocks: Block[]];

const text = (...sentences: string[]): Block => ({ type: 'text', text: sentences.join('') });

/** 露天焚烧火点通报 of a day, a week or a month, documents.md 5. */
export function firePaper(kind: Extract<PaperKind, `fire-${string}`>, reports: FireReports): Paper {
	const { now, day, id, label } = reports;
	const captions = words.tables(label);
	const parts: Part[] = [
		[words.general, text(...generalOf(reports))],
		[
			words.counties,
			text(zeroOf(now)),
			...fireBars(now, captions.bars),
			countyTable(reports, captions.counties)
		],
		...(day ? [casesOf(day, captions.cases)] : []),
		[words.open, now.open.length > 0 ? openTable(now.open, captions.open) : text(words.noneOpen)],
		[
			words.satellite,
			text(...satelliteOf(now)),
			...(isPlaced(now) ? [satelliteTable(reports, captions.satellite)] : []),
			...(day && day.events.length > 0 ? [eventTable(day.events, captions.events)] : [])
		]
	];
	return {
		...{ kind, period: id, title: words.title(label), to: words.to },
		blocks: numbered(
			parts.flatMap(([heading, ...blocks], i): Block[] => [
				{ type: 'heading', text: ordinal(i, heading) },
				...blocks
			])
		),
		...{ lacking: lackingOf(now), basis: now.basis }
	};
}

function generalOf({ now, before, day, label }: FireReports): string[] {
	const { pushed, confirmed, rejected, outside, pending, verificationRate } = now.city;
	const { penalised, penaltyRate, unpenalised, oldestUnpenalisedDays } = now.city;
	const own = Number(now.period.from.slice(0, 4));
	const last = now.years.find(({ year, covered }) => year === own - 1 && covered);
	return [
		words.said(
			...([label, pushed, confirmed, rejected] as const),
			...([outside, pending, verificationRate] as const)
		),
		day ? words.ran(minute(day.opensAt), minute(day.closesAt)) : '',
		last ? words.against(last.year, last.confirmed, last.change) : '',
		before
			? words.before(labelOf(before), before.city.confirmed, confirmed - before.city.confirmed)
			: '',
		words.penalised(penalised, penaltyRate, unpenalised, oldestUnpenalisedDays)
	];
}

const minute = (moment: string) => `${longDate(moment.slice(0, 10))} ${moment.slice(11, 16)}`;

/** A single day is named once. */
const labelOf = ({ period }: FirePeriod) =>
	period.from === period.to ? longDate(period.from) : period.label;

function zeroOf({ counties, covered }: FirePeriod): string {
	if (!covered) return words.lacking.uncovered + '。';
	const zero = counties.filter(({ tally }) => tally.confirmed === 0).map(({ area }) => area.name);
	return words.zero(zero, zero.length === counties.length);
}

/** Units with a confirmed fire, most first. */
function fireBars({ counties }: FirePeriod, caption: string): Block[] {
	const bars = counties
		.map(({ area, tally }) => ({ name: area.name, value: tally.confirmed }))
		.filter(({ value }) => value > 0)
		.sort((a, b) => b.value - a.value);
	return barsOf(caption, bars, { unit: words.unit });
}

function casesOf({ cases }: FireDay, caption: string): Part {
	return [words.cases, cases.length > 0 ? caseTable(cases, caption) : text(words.noCases)];
}

/** Whether any event could be placed; a table of nothing but zeros would say that the units had none. */
const isPlaced = ({ counties }: FirePeriod) => counties.some((one) => one.satellite.events > 0);

function satelliteOf(now: FirePeriod): string[] {
	const { satellite } = now;
	return [
		words.satelliteSaid(satellite.events, satellite.pixels),
		words.statics(satellite.staticEvents),
		words.unplaced(satellite.unplaced),
		satellite.events === 0 || isPlaced(now) ? '' : words.nonePlaced,
		words.cloud
	];
}

function lackingOf({ unfinished, until, covered, city }: FirePeriod): string[] {
	const { lacking } = words;
	return [
		...(unfinished ? [lacking.unfinished(until)] : []),
		...(covered ? [] : [lacking.uncovered]),
		...(city.pending > 0 ? [lacking.pending(city.pending)] : [])
	];
}
