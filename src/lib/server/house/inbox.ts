import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { IngestError } from '$lib/ingest/error';
import { mendCsv } from '$lib/server/documents/mend-csv';
import type { House } from '$lib/server/house';
import { LoadError, type Receipt } from '$lib/server/load';
import { dataBatch, FROM_OFFICES } from '$lib/server/reports/data-batch';
import { command as words } from '$lib/words/zh/command';
import { HouseError } from './house-error';
import { logEvent } from './log';
import { receiptText } from './receipt-text';

/** Who brings what lies in the folder, for the change log. */
export const INBOX = 'inbox';

/** What is taken: other things, and what is still being written under another name, are left alone. */
const TAKEN = /^[^.~].*\.(csv|txt|tsv|xlsx|geojson)$/i;

/** Milliseconds between two looks; a file that both see alike is whole. */
const PAUSE = 2000;

/** A watched folder. */
export interface Inbox {
	/** Takes no more files and waits for the one that is being taken. */
	stop(): Promise<void>;
}

type Importer = Pick<House, 'importFile' | 'ask'>;

/**
 * Watches a folder: files that appear in it are imported as by hand, and moved to `done/`, or to `rejected/` when they, or
 * rows of theirs, were not taken; a receipt as text stands beside each, and rejected rows as CSV to be mended. A kill
 * loses nothing: a file stays until its receipt is written, and the same bytes are not taken twice.
 */
export async function openInbox(house: Importer, folder: string, every = PAUSE): Promise<Inbox> {
	const inbox = resolve(folder);
	for (const path of ['done', 'rejected']) await mkdir(join(inbox, path), { recursive: true });
	const end = new AbortController();
	const watching = watch(house, inbox, every, end.signal);
	return {
		stop: async () => {
			end.abort();
			await watching;
		}
	};
}

async function watch(
	house: Importer,
	inbox: string,
	every: number,
	signal: AbortSignal
): Promise<void> {
	let seen = new Map<string, string>();
	while (!signal.aborted) {
		const now = await look(inbox).catch((error: unknown) => trouble(inbox, error));
		for (const [name, state] of now) {
			if (signal.aborted || seen.get(name) !== state) continue;
			await takeIn(house, inbox, name).catch((error: unknown) => trouble(name, error));
			now.delete(name);
		}
		seen = now;
		await pause(every, undefined, { signal }).catch(() => undefined);
	}
}

/** What lies there, with size and time: a file that grows looks otherwise the next time. */
async function look(inbox: string): Promise<Map<string, string>> {
	const found = new Map<string, string>();
	for (const entry of await readdir(inbox, { withFileTypes: true })) {
		if (!entry.isFile() || !TAKEN.test(entry.name)) continue;
		const { size, mtimeMs } = await stat(join(inbox, entry.name));
		found.set(entry.name, `${size} ${mtimeMs}`);
	}
	return found;
}

/** A full disk or a lost share is no fault of the file: it stays and is tried again. */
function trouble(name: string, error: unknown): Map<string, string> {
	logEvent('inbox', { name, error: String(error) });
	return new Map();
}

async function takeIn(house: Importer, inbox: string, name: string): Promise<void> {
	const bytes = await readFile(join(inbox, name));
	const file = { name, bytes, actor: INBOX, only: FROM_OFFICES };
	const outcome = await house.importFile(file).catch((error: unknown) => {
		if (isOfTheFile(error)) return error.message;
		throw error;
	});
	const whole = typeof outcome !== 'string' && outcome.rejected === 0;
	const place = join(inbox, whole ? 'done' : 'rejected');
	const kept = freeName(place, name);
	const text = typeof outcome === 'string' ? words.inbox.refused(outcome) : receiptText(outcome);
	await put(join(place, `${kept}${words.inbox.receipt}`), `${text}\n`);
	const mend = typeof outcome === 'string' ? null : await mendable(house, outcome);
	if (mend) await put(join(place, `${kept}${words.inbox.mend}`), mend);
	await rename(join(inbox, name), join(place, kept));
	logEvent('inbox', { name, to: whole ? 'done' : 'rejected' });
}

function isOfTheFile(error: unknown): error is Error {
	if (error instanceof IngestError || error instanceof LoadError) return true;
	return error instanceof HouseError && error.cause === undefined;
}

async function mendable({ ask }: Importer, { batchNo, rejected }: Receipt): Promise<string | null> {
	if (batchNo === null || rejected === 0) return null;
	const batch = await ask(dataBatch, { batchNo });
	return 'lastBatch' in batch ? null : mendCsv(batch);
}

/** A name that no file there has: what came before is kept. */
function freeName(place: string, name: string): string {
	for (let copy = 0; ; copy++) {
		const tried = copy === 0 ? name : name.replace(/(\.[^.]*)$/, ` (${copy + 1})$1`);
		if (!existsSync(join(place, tried))) return tried;
	}
}

/** As a whole or not at all. */
async function put(path: string, text: string): Promise<void> {
	await writeFile(`${path}.part`, text);
	await rename(`${path}.part`, path);
}
