import { resolve } from 'node:path';
import { restoreHome } from '$lib/server/house';
import { backups } from '$lib/words/zh/backups';
import { EXIT, type Command } from '../command';

const words = backups.restore;

export const restoreCommand: Command = {
	name: 'restore',
	usage: 'FILE [--replace] [--json]',
	summary: words.summary,
	details: words.details,
	options: { replace: { type: 'boolean' }, json: { type: 'boolean' } },
	operands: [1, 1],
	run: async ({ operands: [typed = ''], has, home, print }) => {
		const file = resolve(typed);
		const done = await restoreHome(home, file, { replace: has('replace') });
		if (has('json')) print(JSON.stringify(done, null, 2));
		else print(words.done(file, done.database, done.madeAt, done.changeNo, done.files));
		if (!has('json') && done.replaced !== null) print(words.replaced(done.replaced));
		return EXIT.fine;
	}
};
