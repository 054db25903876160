import { dataset } from './dataset';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { common as chinese } from '../zh/common';

/** Text that several pages share. */
export const common = {
	name: 'Duibiao',
	/** The window title. */
	title: (page: string, demo: boolean) => `${page} · Duibiao${demo ? ' (demo data)' : ''}`,
	skip: 'Skip to content',
	/** Name of the language that the page can be switched to, in that language. */
	otherLanguage: '中文',
	/** Who is signed in, in the top line. */
	account: {
		signIn: 'Sign in',
		of: (name: string) => `Account of ${name}`
	},
	navigation: {
		label: 'Main navigation',
		overview: 'Overview',
		water: 'Water',
		air: 'Air',
		fire: 'Fire',
		ranking: 'Ranking',
		goals: 'Goals',
		notices: 'Papers',
		meetings: 'Meetings',
		data: 'Data'
	},
	demo: {
		stamp: 'Demo data (synthetic)',
		remark:
			'figures, ranks, sections and states on this page are invented and say nothing about any real county.'
	},
	basis: {
		label: 'Data and rules',
		until: 'Data to',
		none: 'no data yet',
		asof: 'As of',
		/** Button that opens the field for another day of judgement. */
		change: 'Change ',
		apply: 'Judge as of this day',
		newest: 'Judge by the newest data',
		state: 'Status',
		provisional: 'provisional, not audited',
		rule: 'Rules',
		changeNo: 'Change no.',
		late: (dataset: string, days: number) => `${dataset}: ${plural(days, 'day')} late`,
		missing: (dataset: string) => `${dataset}: no data yet`
	},
	dataset,
	how: {
		title: 'How this was computed',
		subject: 'What is judged',
		edition: 'Rule',
		clause: 'Clause',
		model: 'Model file'
	},
	/** What a rule decides, by `Rule.subject`; a page may add its own. */
	rule: {
		aqi: 'Air quality index and category',
		composite_index: 'Composite index',
		good_days: 'Good days',
		air_validity: 'Valid days',
		attainment: 'Yearly attainment',
		water_class: 'Water-quality class of a section',
		water_multiple: 'Times over',
		water_target: 'Section meets its target',
		ranking: 'Ranks and ties',
		rounding: 'Rounding',
		week: 'Week number',
		fire: 'Checking and penalising fire points',
		fire_day: 'Statistical day',
		fire_rate: 'Confirmed rate',
		fire_penalty: 'Every fire penalised',
		fire_clock: 'Time limits for reply and extinction',
		fire_event: 'Satellite fire events',
		fire_static: 'Static heat sources',
		fire_place: 'County of a satellite fire point',
		goal_state: 'State of a goal',
		target: 'Target value'
	} as Readonly<Record<string, string>>,
	download: {
		label: 'Download the data of this page',
		csv: 'CSV',
		json: 'JSON'
	},
	table: {
		behind: 'Data table',
		total: 'Total',
		rank: 'Rank',
		movement: 'Moved',
		county: 'County',
		target: 'Target',
		actual: 'Actual',
		state: 'State',
		deadline: 'Deadline',
		coverage: 'Received/expected',
		reason: 'Reason',
		remark: 'Remarks',
		lastYear: 'A year ago',
		yearOnYear: 'Year on year',
		/** Stands before the rank. */
		tied: 'tied '
	},
	target: {
		word: 'Target',
		atMost: (value: string) => `Target ≤ ${value}`,
		atLeast: (value: string) => `Target ≥ ${value}`,
		met: 'Meets target',
		failing: 'Misses target',
		unjudged: 'Not judged',
		due: 'Due',
		done: 'Done'
	},
	notJudged: {
		word: 'Not judged',
		notRanked: 'Not ranked',
		because: (reason: string) => `(${reason})`
	},
	/** Why a unit has no rank, by `not_ranked` of the ranking models. */
	notRanked: {
		no_data: 'no data',
		too_few_days: 'too few valid days',
		no_section: 'no section to answer for',
		not_judged: 'sections not judged',
		not_due: 'nothing due yet'
	} as Readonly<Record<string, string>>,
	tooFewDaysOf: (valid: number, needed: number) =>
		`${plural(valid, 'valid day')}, at least ${needed} needed`,
	movement: {
		up: (places: number) => `up ${plural(places, 'place')}`,
		down: (places: number) => `down ${plural(places, 'place')}`,
		same: 'same rank',
		none: 'no rank to compare with'
	},
	classChange: {
		better: (classes: number) => `${plural(classes, 'class', 'classes')} better`,
		worse: (classes: number) => `${plural(classes, 'class', 'classes')} worse`,
		same: 'unchanged',
		none: 'not comparable'
	},
	/** Surface-water classes by number; 6 is worse than Ⅴ. */
	waterClass: {
		1: 'Ⅰ',
		2: 'Ⅱ',
		3: 'Ⅲ',
		4: 'Ⅳ',
		5: 'Ⅴ',
		6: '>Ⅴ'
	} as Readonly<Record<number, string>>,
	/** Condition of the water by class, 环办〔2011〕22号. */
	waterCondition: {
		1: 'Excellent',
		2: 'Excellent',
		3: 'Good',
		4: 'Lightly polluted',
		5: 'Moderately polluted',
		6: 'Heavily polluted'
	} as Readonly<Record<number, string>>,
	/** Why there is no class, by `flow` of the sample. */
	flow: {
		flowing: 'With water',
		dry: 'Dry',
		frozen: 'Frozen',
		no_water: 'No water',
		suspended: 'Not sampled',
		no_data: 'No data',
		not_judged: 'Not judged'
	} as Readonly<Record<string, string>>,
	classTarget: (numeral: string) => `Target ${numeral}`,
	/** AQI categories by level. */
	aqi: {
		1: 'Excellent',
		2: 'Good',
		3: 'Lightly polluted',
		4: 'Moderately polluted',
		5: 'Heavily polluted',
		6: 'Severely polluted'
	} as Readonly<Record<number, string>>,
	/** Pollutants by column name; digits are set as subscripts on screen. */
	pollutant: {
		so2: 'SO2',
		no2: 'NO2',
		pm10: 'PM10',
		pm2_5: 'PM2.5',
		co: 'CO',
		o3: 'O3',
		o3_8h: 'O3'
	} as Readonly<Record<string, string>>,
	goalState: {
		overdue: 'Overdue',
		relapsed: 'Relapsed',
		behind: 'Behind',
		not_started: 'Not started',
		on_pace: 'On pace',
		done: 'Done',
		closed: 'Closed',
		not_judged: 'Not judged',
		no_data: 'No data'
	} as Readonly<Record<string, string>>,
	goalStateMeaning: {
		overdue: 'past the deadline, not done',
		relapsed: 'once at the mark, fallen back',
		behind: 'less than due by this day',
		not_started: 'deadline not reached',
		on_pace: 'no less than due',
		done: 'evidence in, waiting to be closed',
		closed: 'reviewed and closed',
		not_judged: 'no figure or no data',
		no_data: 'not in the ledger'
	} as Readonly<Record<string, string>>,
	domain: { water: 'Water', air: 'Air', fire: 'Fire' },
	tiles: { remark: 'Schematic; not administrative boundaries.' },
	chart: {
		counts: (things: string, number: number) => `${things} ${number}`,
		bar: (done: string, due: string, total: string) => `done ${done}, due ${due}, total ${total}`,
		units: (total: number, done: number, due: number) =>
			`${total} in all, ${done} done, ${due} due`,
		history: (classes: string, target: string) => `${classes}; target ${target}`,
		shares: (row: string, parts: string) => `${row}: ${parts}`,
		reference: 'Reference point',
		river: (name: string) => `${name}, from source to end`
	},
	error: {
		missing: 'There is no such page',
		failed: 'This page could not be computed',
		unknown:
			'There is nothing at this address. Go to Overview, Water, Air, Fire, Ranking, Goals, Papers, Meetings or Data.',
		remedy:
			'This page could not be computed; no data were changed and the other pages work as usual. Reload to try again; if it still fails, ask the administrator to look at the server log.',
		back: 'Go to the overview'
	}
} as const satisfies Wording<typeof chinese>;
