import { fixed, percent, signedPercent } from '$lib/format/numbers';
import type { FireTally } from '$lib/server/reports/fire-period';
import type { FireYear } from '$lib/server/reports/fire-years';
import type { Clause } from '../index';
import { fireGoal } from './fire-goal';
import { fireSatellite } from './fire-satellite';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { fire as chinese } from '../zh/fire';

const rate = (value: number | null) => (value === null ? '—' : `${fixed(value, 2)}%`);

/** Text of the fire pages. Sentences with figures are functions of plain values, with a space at the end where another may follow. */
export const fire = {
	title: 'Fires',
	kicker: (period: string) => `Open burning: fires and penalties · ${period}`,
	dayKicker: (day: string, weekday: string) => `Open burning: fires · ${weekday} ${day}`,
	/** 58 fire alarms reported, 34 confirmed, confirmation rate 58.62%; 30 penalised, 4 without a fine or detention. */
	lead: (tally: FireTally): Clause[] => {
		if (tally.pushed === 0) return [{ text: 'No fire alarms reported.' }];
		const owed = tally.unpenalised + tally.waived;
		const clauses: Clause[] = [
			{ text: `${plural(tally.pushed, 'fire alarm')} reported, ` },
			{ text: `${tally.confirmed} confirmed, ` },
			{
				text: `confirmation rate ${rate(tally.verificationRate)}${tally.confirmed > 0 ? '; ' : '.'}`
			}
		];
		if (tally.confirmed === 0) return clauses;
		return [
			...clauses,
			{ text: `${tally.penalised} penalised, ` },
			owed > 0
				? { text: `${owed} without a fine or detention.`, warn: true }
				: { text: tally.inGrace > 0 ? `${tally.inGrace} in progress.` : 'none left unpenalised.' }
		];
	},
	none: (period: string): Clause[] => [{ text: `No fire data for ${period}.` }],
	emptyRemedy:
		'Fire alarm records and satellite fires can be imported on the Data page, or with the command npx duibiao import.',
	penaltyRate: (tally: FireTally) =>
		tally.penaltyRate === null
			? ''
			: `Penalty rate ${fixed(tally.penaltyRate, 1)}% (target 100%)` +
				(tally.oldestUnpenalisedDays === null
					? '. '
					: `; the oldest fire not penalised is ${plural(tally.oldestUnpenalisedDays, 'day')} old. `),
	pending: (count: number) => (count > 0 ? `${count} more to be verified. ` : ''),
	running: (day: string) =>
		`Counted to ${day}, the period is not over; compared with the same days of earlier years. `,
	statisticalDay: (opens: string, closes: string) =>
		`The statistical day runs from ${opens} to ${closes} (Beijing time). `,
	before: (day: string, confirmed: number, pushed: number, value: number | null) =>
		pushed === 0
			? `No fire alarms were reported on the statistical day before (${day}). `
			: `The statistical day before (${day}): ${pushed} reported, ${confirmed} confirmed, confirmation rate ${rate(value)}. `,
	/** What the bars are. */
	bars: 'Grey: reported; black: confirmed.',
	season: {
		heading: 'Year',
		title: 'Unusual for the season?',
		above: (now: number, years: string) =>
			`${plural(now, 'fire')} confirmed, more than in the same period of any year on record (${years}): unusually many. `,
		below: (now: number, years: string) =>
			`${plural(now, 'fire')} confirmed, fewer than in the same period of any year on record (${years}). `,
		within: (now: number, years: string) =>
			`${plural(now, 'fire')} confirmed, within the range of the same period of earlier years (${years}). `,
		few: 'Fewer than two earlier years are on record, so nothing is said on whether this is unusual. ',
		year: ({ year, confirmed }: FireYear) => `${year}: ${confirmed}`,
		label: 'Confirmed fires in the same period of each year',
		against: 'Change on that year',
		change: ({ change }: FireYear) => (change === null ? '—' : signedPercent(change, 1)),
		uncovered: 'no records'
	},
	calendar: {
		title: 'Which days had most fires',
		caption:
			'One cell is one statistical day. Large figure: confirmed fires; “reported”: fire alarms; “satellite”: satellite fire events (low confidence not counted; never added together). Choose a date to see the day.',
		weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
		confirmed: 'Confirmed',
		pushed: (count: number) => `${count} reported`,
		events: (count: number) => `${count} satellite`,
		months: 'Which months had most fires',
		label: 'Reported and confirmed, by month'
	},
	hours: {
		title: 'What time of day fires break out',
		label: 'Reported and confirmed, by time of alarm',
		caption: 'Grey: reported; black: confirmed; by hour of the alarm (Beijing time). ',
		peak: (from: number, to: number, share: string) =>
			`Most fall between ${from}:00 and ${to}:00: ${share}% of confirmed fires.`
	},
	causes: {
		title: 'What was burning',
		caption:
			'Causes by result of verification: what burned where the fire was confirmed, why the alarm was false where it was not.',
		cause: 'Cause',
		none: 'Not stated'
	},
	tiles: {
		title: 'Which counties had fires',
		caption:
			'Figures are confirmed fires; the more, the darker. In brackets: not penalised; a heavy frame marks a county with such fires.'
	},
	dayTiles:
		'Large figure: confirmed fires; “reported”: fire alarms; “satellite”: satellite fire events; heavy frame: a county with fires not penalised.',
	map: {
		title: 'Where the fires were',
		caption:
			'Boundaries are from the file loaded by the bureau, for internal checking; dots are centres of satellite fire events, hollow ones are marked as static heat sources.',
		label: 'County boundaries and satellite fire events'
	},
	ranking: {
		title: 'Counties ranked',
		caption: {
			confirmed:
				'Most confirmed fires first; equal numbers are tied, and counties without fires are listed too. ',
			rate: 'Highest confirmation rate first; a county without reported alarms has no rate and comes last. ',
			penalty:
				'Lowest penalty rate first; a county without confirmed fires has no rate and comes last. ',
			density:
				'Most confirmed fires per 1,000 ha of cropland first; counties without a cropland area come last. '
		},
		orders: {
			confirmed: 'By confirmed fires',
			rate: 'By confirmation rate',
			penalty: 'By penalty rate',
			density: 'By cropland'
		},
		switchLabel: 'Another order',
		heads: fireGoal.heads,
		adds: 'Reported = confirmed + not confirmed + outside the area + to be verified; confirmed = penalised + no penalty needed + in progress + not penalised.'
	},
	open: {
		title: (count: number) => (count === 0 ? 'No open cases' : plural(count, 'open case')),
		caption:
			'All cases open on the as-of date, not only those of this period, longest first. Those to be verified are counted from the day of the alarm, confirmed ones from the day of confirmation.',
		empty:
			'Every confirmed fire has been penalised or closed, and no alarm is waiting to be verified.'
	},
	cases: {
		title: (count: number) => plural(count, 'fire alarm'),
		caption:
			'Fire alarms of the statistical day, by time of alarm; times taken are counted from the report, in red where over the limit.',
		no: 'No.',
		at: 'Time of alarm',
		place: 'Township, village',
		state: 'State',
		age: 'Open for',
		days: (count: number) => plural(count, 'day'),
		cause: 'Cause',
		penalty: 'Penalty',
		verify: 'Time to verify',
		extinguish: 'Time to put out',
		minutes: (count: number) =>
			count < 60 ? `${count} min` : `${Math.floor(count / 60)} h ${count % 60} min`,
		late: 'over the limit',
		detected: (county: string) => `Detected in ${county}, reassigned by decision`,
		decided: (at: string, by: string, why: string) => `${at.slice(0, 10)} ${by}: ${why}`,
		nearLine: 'near a boundary, to be checked on site',
		boundary: (county: string) => `in ${county} by the boundary`,
		manyCases: (count: number) => `${plural(count, 'penalty case')}, counted as 1 fire`,
		empty: 'No fire alarms were reported on this statistical day.'
	},
	states: {
		pending: 'To be verified',
		confirmed: 'Confirmed',
		rejected: 'Not confirmed',
		outside: 'Outside the area',
		penalised: 'Penalised',
		waived: 'No penalty needed',
		in_grace: 'In progress',
		unpenalised: 'Not penalised',
		pushed: 'Reported',
		received: 'Received',
		arrived: 'On site',
		extinguished: 'Put out',
		closed: 'Closed'
	} as Readonly<Record<string, string>>,
	penalties: {
		fine: 'Fine',
		detention: 'Detention',
		both: 'Fine and detention',
		waived: 'No penalty needed',
		none: 'Not penalised'
	} as Readonly<Record<string, string>>,
	satellite: fireSatellite,
	file: {
		kicker: (no: string, day: string) => `${no} · ${day}`,
		event: 'Satellite fire event',
		lead: (county: string, state: string, decisions: number): Clause[] => [
			{ text: `${county}: ` },
			{ text: `${state.toLowerCase()}${decisions > 0 ? ', ' : '.'}` },
			...(decisions > 0 ? [{ text: `${plural(decisions, 'decision')}.` }] : [])
		],
		day: 'See the day',
		decisions: (count: number) => (count > 0 ? plural(count, 'decision') : 'No decision'),
		decisionsCaption:
			'The latest decision holds; withdrawing its batch restores the decision before, or what the source table lists.',
		noDecision:
			'The answering county is as the source table lists it, or as the boundary gives it. A decision can be entered on this page, imported as a table of fire decisions, or made with the command npx duibiao fire.',
		at: 'Decided at',
		by: 'Decided by',
		accountable: 'Answering county',
		verdict: 'Result',
		punishments: (count: number) => `${plural(count, 'penalty case')}, counted as 1 fire`,
		penaltyNo: 'Penalty document no.',
		amount: 'Fine (yuan)',
		detention: 'Detention (days)',
		penalisedAt: 'Penalised on',
		unknown: (no: string) =>
			`There is no fire with the number “${no}”; numbers are listed on the fire page of the day or month.`
	},
	tableName: 'Fires_and_penalties',
	dayTable: 'Fire_alarm_cases',
	seeGoal: 'See the goal “every fire penalised”',
	seeRanking: 'See the ranking by confirmed fires and the targets',
	seeMonth: 'See the month',
	seeYear: fireGoal.seeYear,
	unknownPeriod: (asked: string, first: string, last: string) =>
		`There is no fire page for “${asked}”; write a month as 2021-10 and a year as 2021. There are data from ${first} to ${last}.`,
	unknownDay: (asked: string, first: string, last: string) =>
		`There is no fire page for the day ${asked}; there are data from ${first} to ${last}.`,
	unknownEmpty: (asked: string) =>
		`There is no fire page for “${asked}”; there are no fire data yet.`,
	percent: (value: number | null, digits: number) => percent(value, digits)
} as const satisfies Wording<typeof chinese>;
