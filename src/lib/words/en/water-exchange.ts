import type { Wording } from '../wording';
import type { waterExchange as chinese } from '../zh/water-exchange';

/** Text of the water that enters and leaves a county, of a week or of a month. */
export const waterExchange = {
	title: 'Water in and out, county by county',
	caption:
		'For each section where water leaves a county or reaches the sea: monthly means of what flows out and in, item by item. Bold: misses the target. “Worse”: outflow worse than inflow (for dissolved oxygen, lower). Not compared: values below detection limits that leave it open, pH, and sections without inflow.',
	captionWeek:
		'For each section where water leaves a county or reaches the sea: this week’s values of what flows out and in, item by item. Bold: misses the target. “Worse”: outflow worse than inflow (for dissolved oxygen, lower). Not compared: values below detection limits that leave it open, pH, and sections without inflow.',
	section: 'Section',
	verdict: 'Verdict',
	item: 'Item',
	out: 'out',
	in: 'in',
	finding: 'Comparison',
	increased: 'worse',
	notIncreased: 'not worse',
	unknown: '—',
	source: 'Source, no inflow',
	from: (name: string) => `Inflow: ${name}`,
	notIncreasedVerdict: 'No increase',
	leftOut: 'Left out',
	/** After the names of counties. */
	none: ': no section to answer for.'
} as const satisfies Wording<typeof chinese>;
