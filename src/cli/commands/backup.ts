import { existsSync, statSync } from 'node:fs';
import { chmod, copyFile, open, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { HouseError } from '$lib/server/house';
import { backups } from '$lib/words/zh/backups';
import { EXIT, type Command } from '../command';

const words = backups.backup;

export const backupCommand: Command = {
	name: 'backup',
	usage: 'FILE [--replace] [--json]',
	summary: words.summary,
	details: words.details,
	options: { replace: { type: 'boolean' }, json: { type: 'boolean' } },
	operands: [1, 1],
	run: async ({ operands: [typed = ''], has, desk, print, complain }) => {
		const asked = resolve(typed);
		const inFolder = existsSync(asked) && statSync(asked).isDirectory();
		if (existsSync(asked) && !inFolder && !has('replace'))
			throw new HouseError(words.exists(asked));
		const { path, name, ...made } = await (await desk()).run('backup', {});
		const file = inFolder ? join(asked, name) : asked;
		await moveWhole(path, file);
		if (has('json')) print(JSON.stringify({ file, ...made }, null, 2));
		else print(words.done(file, made.bytes, made.changeNo, made.files));
		if (made.missing.length === 0) return EXIT.fine;
		complain(words.missing(made.missing));
		return EXIT.rejected;
	}
};

/** Moves a file, to another disk too: under its name it is there as a whole or not at all. @throws HouseError */
async function moveWhole(from: string, to: string): Promise<void> {
	const unfinished = `${to}.unfinished`;
	try {
		await copyFile(from, unfinished);
		// Password hashes are in it: for nobody but its owner, wherever it is put.
		await chmod(unfinished, 0o600);
		const file = await open(unfinished, 'r+');
		await file.sync();
		await file.close();
		await rename(unfinished, to);
	} catch (error) {
		await rm(unfinished, { force: true }).catch(() => undefined);
		const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		throw new HouseError(words.unwritable(to, why), { cause: error });
	} finally {
		await rm(from, { force: true });
	}
}
