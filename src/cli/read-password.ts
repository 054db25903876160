import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';

/**
 * A password from the terminal, typed twice and not shown, or from the first line of what is piped in; never from an
 * argument, which every user of the machine could see. Null when the two differ.
 */
export async function readPassword(prompt: string, again: string): Promise<string | null> {
	if (!process.stdin.isTTY) return (await text(process.stdin)).split(/\r?\n/, 1)[0] ?? '';
	const first = await typed(prompt);
	return first === (await typed(again)) ? first : null;
}

/** Reads a line whose letters are not echoed. */
function typed(prompt: string): Promise<string> {
	process.stderr.write(prompt);
	const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
	const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
	return new Promise((settle) => {
		lines.question('', (answer) => {
			lines.close();
			process.stderr.write('\n');
			settle(answer);
		});
	});
}
