import { answers, createRealDatabase, socketPath } from '$lib/server/house';
import { command as words } from '$lib/words/zh/command';
import { EXIT, type Command } from '../command';

export const initCommand: Command = {
	name: 'init',
	usage: '',
	summary: words.init.summary,
	options: {},
	operands: [0, 0],
	run: async ({ home, print, complain }) => {
		const path = await createRealDatabase(home);
		print(words.init.made(path));
		if (await answers(socketPath(home))) complain(words.init.restart);
		return EXIT.fine;
	}
};
