import { monthDay } from '$lib/format/dates';
import { fixed } from '$lib/format/numbers';
import { waterMultiple } from '$lib/format/water-reading';
import type { SceneId } from '$lib/server/reports/briefing/scene';
import type { Clause } from '../index';
import { sentences } from './briefing-sentences';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { briefing as chinese } from '../zh/briefing';

/** Names of the scenes, in the address they are the ids. */
const scene: Readonly<Record<SceneId, string>> = {
	decisions: 'Decisions',
	today: 'Today',
	'air-day': 'Air · day',
	'air-month': 'Air · month',
	water: 'Water · week',
	fire: 'Fire',
	goals: 'Goals',
	ladder: 'Accountability',
	moves: 'What moved'
};

/** rank 3, tied 3: the columns of the wall are narrow. */
const ranked = (rank: number, tied: boolean) => `${tied ? 'tied' : 'rank'} ${rank}`;

/** Text of the screen at the dispatch meeting: few words, read from eight metres. */
export const briefing = {
	title: 'Meeting screen',
	name: 'Dispatch meeting',
	scene,
	sentences,
	/** What a scene is about, over it. */
	subject: {
		since: (name: string, day: string) => `${name} (since ${day})`,
		day: (day: string) => `statistical day ${day}`
	},
	/** Datasets by the shortest name there is. */
	dataset: {
		air_daily: 'Air',
		water_sample: 'Water',
		fire_alarm: 'Fires',
		ledger_item: 'Ledger'
	} as Readonly<Record<string, string>>,
	until: 'Data to',
	asof: (day: string) => `As of ${monthDay(day)}`,
	late: (name: string, day: string, days: number) =>
		`${name} ${monthDay(day)}, ${plural(days, 'day')} late`,
	never: (name: string) => `${name}: no data yet`,
	provisional: 'provisional, not audited',
	after: (rows: number, more: boolean) =>
		more ? `${rows} more on the next screen` : `${rows} more on the page`,
	place: (scene: number, scenes: number) => `${scene} / ${scenes}`,
	sheet: (sheet: number, sheets: number) => `sheet ${sheet}/${sheets}`,
	previous: 'Previous screen',
	next: 'Next screen',
	blank: 'Blank screen; press B to go on',
	marks: {
		held: 'Held; press space to go on',
		/** names: of the scenes that would say something else; empty = not known which */
		newer: (names: readonly string[]) =>
			`New data${names.length > 0 ? ` in ${names.join(', ')}` : ''}. Shown: before the meeting; press R to renew`,
		lost: 'The snapshot from before the meeting is gone; these are the data of now',
		gone: (time: string) => `No answer from the server; shown as of ${time}`,
		refused: (time: string) => `Signed out; shown as of ${time}: sign in again`
	},
	missing: {
		lead: (name: string): Clause[] => [{ text: `${name}: no data yet`, warn: true }],
		say: (datasets: readonly string[]) =>
			`No data to the as-of date: ${datasets.join(', ')}. Import them, then press R.`
	},
	unknownScene: (asked: string, ids: readonly string[]) =>
		`There is no scene “${asked}”, as written in scenes of the address: there are ${ids.join(', ')}.`,
	twiceScene: (asked: string) =>
		`The address has the scene “${asked}” twice in scenes: write each once.`,
	emptyScenes:
		'The address has empty scenes: write scenes=today,water, or leave it out to follow the regional setting.',
	badSeconds: (asked: string) =>
		`The seconds in “${asked}” cannot be read: write a whole number from 5 to 3600, or 0 not to turn by itself, as in seconds=30 or scenes=water:60.`,
	decisions: {
		state: { overdue: 'Overdue', open: 'Open', closed: 'Closed' },
		over: (days: number) => `${plural(days, 'day')} over`,
		left: (days: number) => (days === 0 ? 'due today' : `${plural(days, 'day')} left`),
		due: (day: string) => `due ${monthDay(day)}`,
		closed: (day: string) => monthDay(day),
		late: (days: number) => `${plural(days, 'day')} late`,
		inTime: 'on time',
		where: 'Record decisions on the Meetings page: the next meeting looks at them first.'
	},
	airDay: {
		rank: ranked,
		absent: 'no data',
		unjudged: 'not judged',
		ranks: 'rank 1: lowest AQI'
	},
	airMonth: {
		good: (good: number, judged: number) => `${good} / ${judged} county-days good`,
		lastYear: (rate: string) => `${rate}% a year ago`,
		days: (good: number, target: number) => `${good} / ${plural(target, 'day')}`,
		needs: (days: number) => `${days} to go`,
		place: (rank: number | null, tied: boolean) =>
			rank === null ? 'not ranked' : ranked(rank, tied),
		index: 'Index',
		unreachable: 'out of reach'
	},
	water: {
		met: (met: number, assessed: number) => `${met} / ${plural(assessed, 'section')} at target`,
		goal: (goal: number) => `Target ≥ ${fixed(goal, goal % 1 === 0 ? 0 : 1)}%`,
		trend: 'Share at target, last eight weeks',
		multiple: (value: number | null) => (value === null ? 'over' : `${waterMultiple(value)}×`),
		change: (change: number | null) =>
			change === null ? '—' : change === 0 ? '→ same' : change > 0 ? `↑ ${change}` : `↓ ${-change}`,
		nobody: 'Reference'
	},
	fire: {
		open: 'open',
		day: (pushed: number, confirmed: number) => `${pushed} reported, ${confirmed} confirmed`,
		pending: (pending: number) => `${pending} to be verified`,
		month: (label: string, confirmed: number, penalised: number) =>
			`${label}: ${confirmed} confirmed, ${penalised} penalised`,
		rate: (rate: string) => `Penalty rate ${rate}%`,
		goal: 'target 100%',
		age: (days: number) => `${days} d`,
		on: (day: string) => monthDay(day)
	},
	goals: {
		overdue: 'overdue',
		/** Stands before the word above; English needs none. */
		items: '',
		behind: (behind: number, relapsed: number) =>
			`${behind} behind${relapsed > 0 ? `, ${relapsed} relapsed` : ''}`,
		due: (until: string, amounts: number) =>
			amounts > 0
				? `${amounts} unfinished, due by ${monthDay(until)}`
				: `nothing due by ${monthDay(until)}`,
		owed: (amount: string) => `${amount} short`,
		lacks: (amount: string) => `${amount} missing`,
		more: (total: number) => `, ${total} in all`
	},
	ladder: {
		nobody: 'none',
		notJudged: 'not judged: needs the list of the province',
		counties: (count: number) => `${count}`
	},
	moves: {
		to: (before: string, now: string) => `${before} → ${now}`,
		done: (amount: string) => `${amount} done`,
		closed: (items: string) => `${items} closed`
	}
} as const satisfies Wording<typeof chinese>;
