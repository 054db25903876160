import type { Clause } from '../index';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { waterOutfalls as chinese } from '../zh/water-outfalls';

/** Text of the outfall page. */
export const waterOutfalls = {
	title: (month: string) => `Outfalls to rivers, ${month}`,
	kicker: (month: string, until: string | null) =>
		`Monitoring of outfalls to rivers · ${month}${until ? ` (not over, data to ${until})` : ''}`,
	tableName: (month: string) => `Outfalls to rivers, ${month}`,
	lead: (outfalls: number, met: number, failed: number): Clause[] => [
		{ text: `${plural(outfalls, 'outfall')}: ` },
		{ text: `${plural(met, 'meets its', 'meet their')} limits${failed > 0 ? ', ' : '.'}` },
		...(failed > 0 ? [{ text: `${plural(failed, 'exceeds', 'exceed')} them.`, warn: true }] : [])
	],
	none: (month: string): Clause[] => [{ text: `No outfall data for ${month}.` }],
	emptyRemedy: (outfalls: number) =>
		outfalls === 0
			? 'No outfalls are registered yet. Import the register and the monthly tables on the page Data, or with the command npx duibiao import.'
			: `${plural(outfalls, 'outfall was', 'outfalls were')} due to be sampled; nothing has come in. Import the monthly table on the page Data, or with the command npx duibiao import.`,
	/** parts: 1 not discharging */
	aside: (parts: string[]) => `Left out of the rate: ${parts.join(', ')}.`,
	counted: (word: string, outfalls: number) => `${outfalls} ${word.toLowerCase()}`,
	failing: {
		title: 'Outfalls over their limits, and who answers',
		none: 'No outfall was over its limits this month.',
		caption:
			'One sampling over a limit is an exceedance. Times over are counted on the registered discharge limits; pH has none.',
		outfall: 'Outfall',
		answering: 'Answering county',
		sampled: 'Sampled at',
		item: 'Item over',
		value: 'Value',
		limit: 'Limit',
		multiple: 'Times over',
		below: 'Receiving water → section downstream'
	},
	counties: {
		title: 'Counties',
		county: 'County',
		outfalls: 'Outfalls',
		assessed: 'With a verdict',
		met: 'Within limits',
		failed: 'Over limits'
	},
	all: {
		title: (outfalls: number) => (outfalls === 1 ? 'The one outfall' : `All ${outfalls} outfalls`),
		caption:
			'One sampling a row. L after a figure: below that detection limit; ND: not detected, limit unknown; 0*: a doubtful zero. Bold values exceed their limit; grey ones have no limit or cannot be judged. Limits are in the downloaded file.',
		outfall: 'Outfall',
		kind: 'Type',
		answering: 'Answering county',
		status: 'Verdict',
		sampled: 'Sampled at',
		key: 'key water-discharging enterprise',
		standard: 'Standard applied',
		remark: 'Remarks',
		river: 'Receiving water',
		section: 'Section downstream',
		code: 'Outfall code',
		limits: 'Limits'
	},
	items: {
		ph: { name: 'pH', unit: '' },
		cod: { name: 'Chemical oxygen demand', unit: 'mg/L' },
		bod5: { name: 'Five-day biochemical oxygen demand', unit: 'mg/L' },
		ss: { name: 'Suspended solids', unit: 'mg/L' },
		nh3n: { name: 'Ammonia nitrogen', unit: 'mg/L' },
		tn: { name: 'Total nitrogen', unit: 'mg/L' },
		tp: { name: 'Total phosphorus', unit: 'mg/L' }
	} as Readonly<Record<string, { name: string; unit: string }>>,
	range: (low: string, high: string) => `${low}–${high}`,
	status: {
		met: 'Within limits',
		failed: 'Over limits',
		idle: 'Not discharging',
		suspended: 'Not sampled',
		missing: 'No data',
		not_judged: 'Not judged'
	} as Readonly<Record<string, string>>,
	rules: { outfall: 'Outfall within its limits' } as Readonly<Record<string, string>>
} as const satisfies Wording<typeof chinese>;
