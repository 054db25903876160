import type { Clause } from '../index';
import type { Wording } from '../wording';
import type { county as chinese } from '../zh/county';
import { amountOf, plural } from './plural';

/** Text of `/county/<code>`. */
export const county = {
	title: (name: string) => `${name}: what it answers for`,
	tableName: (name: string) => `Duties_${name}`,
	kicker: (month: string, week: string | null) =>
		['What the county answers for', month, ...(week ? [week] : [])].join(' · '),
	none: 'No register of counties has been loaded yet.',
	unknown: (code: string, names: readonly string[]) =>
		`There is no county with the code “${code}”. There are: ${names.join(', ')}.`,
	lead: (
		name: string,
		behind: number,
		failing: number,
		fires: number,
		rung: string | null
	): Clause[] => {
		const parts: Clause[] = [
			...(behind > 0 ? [{ text: `${plural(behind, 'task')} behind`, warn: true }] : []),
			...(failing > 0
				? [
						{
							text: `${plural(failing, 'section misses its', 'sections miss their')} target`,
							warn: true
						}
					]
				: []),
			...(fires > 0 ? [{ text: `${plural(fires, 'open fire case')}`, warn: true }] : []),
			...(rung ? [{ text: `on the rung “${rung}”`, warn: true }] : [])
		];
		if (parts.length === 0) return [{ text: `${name}: ` }, { text: 'nothing is behind.' }];
		return [
			{ text: `${name}: ` },
			...parts.map(({ text, warn }, i) => ({
				text: text + (i < parts.length - 1 ? ', ' : '.'),
				warn
			}))
		];
	},
	others: 'Another county',
	duties: 'Rectification tasks: what is due, what is done',
	noDuties: 'The register of goals has no task for this county.',
	done: (number: number) => `${plural(number, 'task')} done or closed`,
	amount: amountOf,
	owes: (owed: number, unit: string | null, since: string | null) =>
		`${amountOf(owed, unit)} short${since ? `, the first due on ${since}` : ''}`,
	next: (due: number, unit: string | null, on: string) =>
		`${amountOf(due, unit)} due in all by ${on}`,
	named: 'Statements of the notice that name the county',
	ranks: (month: string) => `Place in the city, ${month}`,
	of: (rank: number, of: number, tied: boolean) => `${rank}${tied ? ' (tied)' : ''} / ${of}`,
	mark: 'Against target',
	indicator: 'Indicator',
	ladder: 'Warning and accountability ladder',
	ladderNone: (month: string) => `Not on the ladder in ${month}.`,
	ladderLink: 'See the ladder of the whole city',
	sections: (week: string) => `Sections it answers for: ${week}`,
	noSections: 'The county answers for no section.',
	section: 'Section',
	river: 'River',
	exceeds: 'Above the limit (times over)',
	fires: (number: number) => `Open fire cases: ${number}`,
	firesCaption:
		'Alarms still to be verified, and confirmed fires not yet penalised; since last year, oldest first.',
	noFires: 'There are no open fire cases.',
	head: {
		goalId: 'Goal no.',
		name: 'Task',
		owed: 'Shortfall',
		unit: 'Unit',
		nextDueOn: 'Next deadline',
		reportedOn: 'Ledger date',
		note: 'Note'
	}
} as const satisfies Wording<typeof chinese>;
