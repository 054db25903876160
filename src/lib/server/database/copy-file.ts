import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** What the other process does: copies, and waits until the disk has it. */
const COPY = `
	const fs = require('node:fs');
	const [from, to] = process.argv.slice(1);
	fs.copyFileSync(from, to, fs.constants.COPYFILE_FICLONE);
	const file = fs.openSync(to, 'r+');
	fs.fsyncSync(file);
	fs.closeSync(file);`;

/**
 * Copies a database file that this process has open. Another process does it: who closes any handle of a file gives up all
 * POSIX locks that its process holds on it, and then a second program could open the database beside us.
 * @throws Error with what the system says
 */
export async function copyOpenFile(from: string, to: string): Promise<void> {
	const copying = spawn(process.execPath, ['-e', COPY, from, to], {
		stdio: ['ignore', 'ignore', 'pipe']
	});
	const ended = new Promise<number | null>((settle, fail) =>
		copying.once('error', fail).once('close', settle)
	);
	const said = await text(copying.stderr);
	if ((await ended) !== 0) throw new Error(`${from} could not be copied to ${to}: ${said}`);
}
