import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);
const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
	scripts: { start: string };
};
/** What `npm start` gives to node. */
const ARGUMENTS = scripts.start
	.split(' ')
	.slice(1)
	.map((word) => (word.startsWith('-') ? word : fileURLToPath(new URL(word, ROOT))));

/** A server as `npm start` runs it. */
export interface RunningServer {
	address: string;
	/** Number of its process. */
	pid: number;
	/** Everything it has printed so far. */
	output(): string;
	/** Ctrl-C; settles when the process has ended, with its exit code. */
	stop(): Promise<number | null>;
}

/**
 * Starts a server over a home folder on a free port; settles when it prints its address. `settings` are variables of the
 * environment, which go before those of the test; an empty one is not set.
 */
export async function startServer(
	home: string,
	settings: Record<string, string> = {}
): Promise<RunningServer> {
	const address = `http://127.0.0.1:${settings['PORT'] ?? (await freePort())}`;
	const { hostname, port } = new URL(address);
	const printed = settings['ORIGIN'] || address;
	const place = { DUIBIAO_HOME: home, HOST: hostname, PORT: port, ORIGIN: address };
	// vitest sets NODE_ENV=test; a bureau sets nothing.
	const all = { ...process.env, ...place, NODE_ENV: 'production', ...settings };
	const env = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
	const server = spawn(process.execPath, ARGUMENTS, { env });
	let output = '';
	const ended = new Promise<number | null>((settle) => server.once('exit', settle));
	const started = new Promise<void>((settle) => {
		for (const stream of [server.stdout, server.stderr])
			stream.on('data', (bytes: Buffer) => {
				output += bytes.toString();
				if (output.trimEnd().endsWith(printed)) settle();
			});
	});
	const code = await Promise.race([started.then(() => 'started' as const), ended]);
	if (code !== 'started') throw new Error(`the server ended with ${code}:\n${output}`);
	return {
		address,
		pid: server.pid ?? 0,
		output: () => output,
		stop: () => {
			server.kill('SIGINT');
			return ended;
		}
	};
}

export function freePort(): Promise<number> {
	return new Promise((settle) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			probe.close(() => settle(port));
		});
	});
}
