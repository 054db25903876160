import { command as words } from '$lib/words/zh/command';
import { EXIT, UsageError, type Command } from '../command';

export const withdrawCommand: Command = {
	name: 'withdraw',
	usage: 'BATCH [--reason TEXT] [--json]',
	summary: words.withdraw.summary,
	options: { reason: { type: 'string' }, json: { type: 'boolean' } },
	operands: [1, 1],
	run: async ({ operands: [typed = ''], text, has, actor, desk, print }) => {
		if (!/^\d+$/.test(typed)) throw new UsageError(words.withdraw.notANumber(typed));
		const asked = {
			batchNo: Number(typed),
			reason: text('reason') ?? words.withdraw.noReason,
			actor
		};
		const done = await (await desk()).run('withdraw', asked);
		print(
			has('json')
				? JSON.stringify(done, null, 2)
				: words.withdraw.done(done.batchNo, done.fileName, done.rows, done.changeNo)
		);
		return EXIT.fine;
	}
};
