import { changesAfter, lastChange } from '$lib/server/database/change-log';
import type { Database } from '$lib/server/database/database';

/** What goes to the log of the system: `DUIBIAO_LOG` is `off`, `changes`, or `all`; left out: `changes` under systemd, else `off`. */
export type LogLevel = 'off' | 'changes' | 'all';

/** A request as it was answered; of the person only the account, of the address no query: people search by names. */
export interface RequestLine {
	method: string;
	path: string;
	status: number;
	/** Milliseconds. */
	ms: number;
	account: string | null;
}

/** What the environment asks for; systemd sets INVOCATION_ID. */
export function logLevel(env: NodeJS.ProcessEnv = process.env): LogLevel {
	const asked = env['DUIBIAO_LOG'];
	if (asked === 'off' || asked === 'changes' || asked === 'all') return asked;
	return env['INVOCATION_ID'] ? 'changes' : 'off';
}

/** One line of JSON on stdout for each request, where that is asked for. */
export function logRequest(line: RequestLine): void {
	if (logLevel() === 'all') put('request', { ...line });
}

/** An error of ours, on stderr: with its stack as JSON where a log is kept, else as a person reads it. */
export function logError(where: string, error: unknown): void {
	if (logLevel() === 'off') console.error(`${where}:`, error);
	else
		process.stderr.write(
			line('error', { where, error: error instanceof Error ? error.stack : String(error) })
		);
}

/** One line of JSON for something the house does by itself. */
export function logEvent(event: string, facts: Record<string, unknown>): void {
	if (logLevel() !== 'off') put(event, facts);
}

/** Lets every change that was written, and is there to stay, be told as one line of JSON. */
export function logChanges(database: Database): Database {
	if (logLevel() === 'off') return database;
	return {
		...database,
		write: async (job) => {
			let lines: Awaited<ReturnType<typeof changesAfter>> = [];
			const result = await database.write(async (connection) => {
				const before = await lastChange(connection);
				const done = await job(connection);
				lines = await changesAfter(connection, before);
				return done;
			});
			for (const change of lines) put('change', { ...change });
			return result;
		}
	};
}

function put(event: string, facts: Record<string, unknown>): void {
	process.stdout.write(line(event, facts));
}

function line(event: string, facts: Record<string, unknown>): string {
	return `${JSON.stringify({ at: new Date().toISOString(), event, ...facts })}\n`;
}
