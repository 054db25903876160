import { monthDay } from '$lib/format/dates';
import { fixed } from '$lib/format/numbers';
import type { TodayBody } from '$lib/server/reports/briefing/today';
import type { Clause } from '../index';
import { asks, inState, polluted } from '../briefing-said';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { sentences as chinese } from '../zh/briefing-sentences';

/** Clauses one after the other, a comma after each but the last. */
const listed = (clauses: readonly Clause[]): Clause[] =>
	clauses.map((clause, i) =>
		i < clauses.length - 1 ? { ...clause, text: `${clause.text}, ` } : clause
	);

const oldest = (days: number | null | undefined) => `the oldest for ${plural(days ?? 0, 'day')}`;

/** Headlines: one question, who is asked; figures are those of the report. */
export const sentences: Wording<typeof chinese> = {
	decisions: ({ followed, counts: { overdue, open, closed } }) =>
		followed.length === 0
			? [{ text: 'No decisions to follow up' }]
			: listed([
					...(overdue > 0 ? [{ text: `${overdue} overdue`, warn: true }] : []),
					...(open > 0 ? [{ text: `${open} open` }] : []),
					...(closed > 0 ? [{ text: `${closed} closed` }] : [])
				]),
	/** Three sentences; each with the datasets it stands on, in the order of the domains. */
	today: ({ air, water, duties, fires }) => [
		{ datasets: ['air_daily'], clauses: airSentence(air) },
		{ datasets: ['water_sample'], clauses: waterSentence(water) },
		{ datasets: ['ledger_item', 'fire_alarm'], clauses: dutySentence(duties, fires) }
	],
	airDay: ({ summary, counties }) => {
		const over = polluted(summary.levels);
		const worst = counties.filter(({ level }) => (level ?? 0) > 2).map(({ area }) => area.short);
		if (summary.received === 0) return [{ text: 'No data for this day', warn: true }];
		return over === 0
			? [{ text: `${plural(summary.received, 'county')} reported, none polluted` }]
			: listed([{ text: `${plural(over, 'county')} polluted` }, ...asks('ask first: ', worst)]);
	},
	airMonth: ({ period, unfinished, ahead, needing }) => {
		const month = { text: `${period.short}${unfinished ? ' so far' : ''}: ` };
		const names = needing.map(({ area }) => area.short);
		if (ahead === null) return [month, ...asks('highest composite index in ', names)];
		const lost = needing.filter(({ reachable }) => reachable === false).length;
		return [
			{
				text: `${ahead.reached} / ${plural(ahead.counties, 'county')} have their good days for the ${ahead.span}, `
			},
			lost > 0
				? { text: `${plural(lost, 'county')} can no longer reach them`, warn: true }
				: { text: `${plural(ahead.left, 'day')} left` }
		];
	},
	water: ({ summary, failing }) => {
		if (summary.samples === 0) return [{ text: 'No samples for this week', warn: true }];
		if (failing.length === 0)
			return [{ text: `${plural(summary.assessed, 'section')}, all at target` }];
		const who = failing.flatMap(({ answering }) => (answering ? [answering.short] : []));
		return listed([
			{ text: `${plural(summary.failed, 'section')} off target` },
			...asks('ask first: ', who)
		]);
	},
	fire: ({ open }) => {
		if (open.length === 0) return [{ text: 'All fires closed' }];
		const who = open.map(({ area }) => area.short);
		return listed([
			{ text: `${plural(open.length, 'fire')} open` },
			{ text: oldest(open[0]?.ageDays) },
			...asks('ask first: ', who)
		]);
	},
	goals: ({ states, failing }) => {
		if (failing.length === 0) return [{ text: 'No goal is overdue or behind' }];
		const [overdue, behind, relapsed] = ['overdue', 'behind', 'relapsed'].map((state) =>
			inState(states, state)
		) as [number, number, number];
		const who = failing.flatMap(({ owing }) => owing.map(({ area }) => area.short));
		return [
			{ text: `${plural(overdue + behind + relapsed, 'goal')} not keeping up, ` },
			...(who.length > 0 ? asks('ask first: ', who) : [{ text: `${overdue} overdue`, warn: true }])
		];
	},
	ladder: ({ rungs }) => {
		const standing = rungs.filter(({ counties }) => counties.length > 0);
		if (standing.length === 0) return [{ text: 'No county is on the ladder' }];
		return standing.map(({ name, counties }, i) => ({
			text: `${plural(counties.length, 'county')}: ${name}${i < standing.length - 1 ? ', ' : ''}`,
			warn: i === 0
		}));
	},
	moves: ({ since, states, amounts }) => {
		const from = { text: `Since ${monthDay(since)}: ` };
		if (states.length + amounts.length === 0) return [from, { text: 'nothing has moved' }];
		const worse = states.filter((one) => one.worse).length;
		return [
			from,
			...(worse > 0 ? [{ text: `${worse} worse, `, warn: true }] : []),
			...(states.length > worse ? [{ text: `${states.length - worse} better, ` }] : []),
			{
				text:
					amounts.length > 0 ? `progress on ${plural(amounts.length, 'goal')}` : 'no new progress'
			}
		];
	}
};

function airSentence(air: TodayBody['air']): Clause[] {
	if (!air) return [{ text: 'No air-quality data yet', warn: true }];
	const { levels, received } = air.summary;
	const day = monthDay(air.day);
	if (received === 0) return [{ text: `${day}: no air-quality data`, warn: true }];
	const over = polluted(levels);
	const [first] = air.worst;
	return [
		{ text: `${day}, ${plural(received, 'county')}: ` },
		...listed([
			{ text: `${levels[0] ?? 0} excellent, ${levels[1] ?? 0} good` },
			over > 0 ? { text: `${over} polluted`, warn: true } : { text: 'none polluted' },
			...(first ? [{ text: `highest ${first.area.short} ${first.aqi ?? ''}` }] : [])
		])
	];
}

function waterSentence(water: TodayBody['water']): Clause[] {
	if (!water) return [{ text: 'No section data yet', warn: true }];
	const { assessed, met, failed, shareMet } = water.summary;
	const share = shareMet === null ? '' : ` (${fixed(shareMet, 1)}%)`;
	const who = water.failing.flatMap(({ answering }) => (answering ? [answering.short] : []));
	return listed([
		{ text: `${met} / ${plural(assessed, 'section')} at target in ${water.week.short}${share}` },
		...(failed === 0 ? [{ text: 'none off target' }] : asks('ask first: ', who))
	]);
}

function dutySentence(duties: TodayBody['duties'], fires: TodayBody['fires']): Clause[] {
	const goals = duties ? goalsClauses(duties) : [{ text: 'No ledger yet; ', warn: true }];
	if (!fires) return [...goals, { text: 'no fire alarms registered yet' }];
	return [
		...goals,
		fires.open > 0
			? { text: `${plural(fires.open, 'fire')} open, ${oldest(fires.oldestDays)}` }
			: { text: 'all fires closed' }
	];
}

function goalsClauses({ states, upcoming }: NonNullable<TodayBody['duties']>): Clause[] {
	const overdue = inState(states, 'overdue');
	return [
		{
			text: `${plural(overdue, 'goal')} overdue, ${inState(states, 'behind')} behind, `,
			warn: overdue > 0
		},
		{ text: `${upcoming.amounts} due soon; ` }
	];
}
