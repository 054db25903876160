import type { Wording } from '../wording';
import type { fireGoal as chinese } from '../zh/fire-goal';

/** Text of fires on the pages of goals, and the headings that the fire pages share with them. */
export const fireGoal = {
	yearsTitle: 'Confirmed fires this year, against earlier years and the target',
	yearsCaption: (until: string, target: string) =>
		`1 January to ${until}; the target is the upper limit on confirmed fires in the year${target}. Red: above the target, or above every earlier year. `,
	penaltyTitle: 'Penalty rate by county',
	penaltyCaption:
		'All confirmed fires on record up to the as-of date; target 100%. A county without confirmed fires is listed without a rate.',
	now: 'This year',
	noTarget: ' (none set for this period)',
	sum: 'Total',
	seeYear: 'See the whole year',
	heads: {
		pushed: 'Reported',
		confirmed: 'Confirmed',
		rejected: 'Not confirmed',
		outside: 'Outside the area',
		pending: 'To be verified',
		rate: 'Confirmation rate',
		penalised: 'Penalised',
		waived: 'No penalty needed',
		inGrace: 'In progress',
		unpenalised: 'Not penalised',
		penaltyRate: 'Penalty rate',
		density: 'Fires per 1,000 ha',
		events: 'Satellite events'
	}
} as const satisfies Wording<typeof chinese>;
