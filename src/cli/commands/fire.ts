import { command as words } from '$lib/words/zh/command';
import { EXIT, type Command } from '../command';

export const fireCommand: Command = {
	name: 'fire',
	usage:
		'NO [--county NAME] [--verdict WORD] [--penalty KIND --penalty-no NO] [--reason TEXT] [--json]',
	summary: words.fire.summary,
	details: words.fire.details,
	options: {
		county: { type: 'string' },
		verdict: { type: 'string' },
		reason: { type: 'string' },
		by: { type: 'string' },
		basis: { type: 'string' },
		penalty: { type: 'string' },
		'penalty-no': { type: 'string' },
		amount: { type: 'string' },
		on: { type: 'string' },
		asof: { type: 'string' },
		json: { type: 'boolean' }
	},
	operands: [1, 1],
	run: async ({ operands: [fireNo = ''], text, has, actor, desk, print }) => {
		const flags = {
			county: text('county'),
			verdict: text('verdict'),
			reason: text('reason'),
			by: text('by'),
			basis: text('basis'),
			penalty: text('penalty'),
			penaltyNo: text('penalty-no'),
			amount: text('amount'),
			penalisedOn: text('on'),
			asof: text('asof')
		};
		const given = Object.entries(flags).filter(([, value]) => value !== undefined);
		const file = await (
			await desk()
		).run('fire', { fireNo, actor, ...(Object.fromEntries(given) as Record<string, string>) });
		print(has('json') ? JSON.stringify(file, null, 2) : words.fire.lines(file).join('\n'));
		return EXIT.fine;
	}
};
