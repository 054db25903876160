import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Surroundings } from '$lib/ingest/cells/reader';
import { DatabaseHeldError, openDatabase, type Database } from '$lib/server/database/database';
import {
	loadFile,
	loadShipped,
	todayInBeijing,
	readSurroundings,
	rememberHeadings,
	withdrawBatch,
	type MappingRequest,
	type Receipt,
	type Withdrawal
} from '$lib/server/load';
import { verifyChain, type ChainState } from '$lib/server/database/chain';
import { issuingOf, type Issuing } from '$lib/server/issuing';
import { createModels } from '$lib/server/models';
import { keepModels } from '$lib/server/models/kept';
import { peopleOf, tidyPeople, type People } from '$lib/server/people';
import { oidcOf, oidcSettings, type Oidc } from '$lib/server/people/oidc';
import { readingOpen } from '$lib/server/reports/access';
import { asker, type Ask } from '$lib/server/reports/ask';
import { overview } from '$lib/server/reports/overview';
import { command as words } from '$lib/words/zh/command';
import { auditHouse, type Finding } from './house/audit';
import { databaseOf, openHome, realDatabase } from './house/home';
import { HouseError } from './house/house-error';
import { importRow, type OneRow, type RowOutcome } from './house/one-row';
import { picturesOf, type Pictures } from './house/pictures';
import { openInbox } from './house/inbox';
import { healthOf, type Health } from './house/health';
import { logChanges } from './house/log';
import { isDemoFile, shippedFiles } from './house/shipped';
import { openSocket } from './house/socket';
import { tellTrouble, told } from './house/trouble';

export { runErrand, type Answered, type Asked, type ErrandName } from './house/errands';
export { databaseOf, openHome } from './house/home';
export { HouseError } from './house/house-error';
export { logError, logRequest } from './house/log';
export { restoreHome } from './house/restore';
export type { OneRow, RowOutcome, RowProblem } from './house/one-row';
export { answers, socketPath } from './house/socket';

/** The rooms put together over one database: what routes and the command work with. */
export interface House {
	/** Folder of the state, absolute. */
	home: string;
	database: Database;
	/** Puts a question to a report. */
	ask: Ask;
	/**
	 * Takes one file in, as a whole or not at all; rejected rows are on the receipt.
	 * @throws IngestError with a Chinese sentence when the file as a whole can't be taken.
	 */
	importFile(file: ImportedFile): Promise<Receipt>;
	/** Remembers what headings of an office mean. @throws LoadError with a Chinese sentence when that can't be. */
	rememberHeadings(request: MappingRequest): Promise<void>;
	/** What the reader of files must know of this house: a browser reads with it as the server does. */
	surroundings(): Promise<Surroundings>;
	/** Takes one row in, as a file of one row; a row that would be rejected comes back with the reason. */
	importRow(row: OneRow): Promise<RowOutcome>;
	/** Takes a batch out of the figures. @throws LoadError with a Chinese sentence when that can't be done. */
	withdraw(batch: { batchNo: number; actor: string; reason: string }): Promise<Withdrawal>;
	/** Accounts, sessions, signing in. */
	people: People;
	/** Sign-in by the identity provider of the office; null where none is set. */
	oidc: Oidc | null;
	/** Whether everybody who reaches the server may read, today. */
	readingOpen(): Promise<boolean>;
	/** Follows the hash chain of the change log as it is in the file; `noted` is a line with the hash it once had. */
	verify(noted?: { changeNo: number; hash: string }): Promise<ChainState>;
	/** Pictures of the screen at the dispatch meeting. */
	pictures: Pictures;
	/** What stands in the house that does not fit together, each with its place; none = all fits. */
	audit(): Promise<Finding[]>;
	/** Whether all is well, for monitors. */
	health(): Promise<Health>;
	/** Drafts, issued papers and their corrections. */
	issuing: Issuing;
	/** Waits for writers, brings the log into the file and lets the file go. */
	close(): Promise<void>;
}

/** A file as it came, and how to take it. */
export interface ImportedFile {
	name: string;
	bytes: Uint8Array;
	/** `cli:<user>` or `web:<account>`, for the change log. */
	actor: string;
	/** Left out: recognised by the headings. */
	dataset?: string;
	/** Datasets that this person may bring, by name; left out: any. */
	only?: readonly string[];
	/** Why, for the change log; files speak for themselves. */
	reason?: string;
	/** A row of a form, not a file of an office: what it leaves empty is meant. */
	byHand?: boolean;
	/** Gives the receipt without storing anything. */
	dryRun?: boolean;
}

/** What a request may use: everything but the database itself and the end of the house. */
export type Office = Omit<House, 'database' | 'close'>;

/**
 * Opens the house of a home folder (DUIBIAO_HOME, else ./var): its real database, or else the demo, made and filled at
 * the first start. A first start that was broken off goes on at the next, since a file that is in is not loaded again.
 * @throws HouseError when another process has the database.
 */
export async function openHouse(home?: string): Promise<House> {
	const folder = await openHome(home);
	const { path, demo } = databaseOf(folder);
	return furnish(folder, await openFile(folder, path, demo));
}

/**
 * Makes the real database of a home, with region and standards and nothing else.
 * @returns its path
 * @throws HouseError when there is one already.
 */
export async function createRealDatabase(home: string): Promise<string> {
	const path = realDatabase(home);
	if (existsSync(path)) throw new HouseError(words.init.exists(path));
	const house = await furnish(home, await openFile(home, path, false));
	await house.close();
	return path;
}

async function openFile(home: string, path: string, demo: boolean): Promise<Database> {
	try {
		return logChanges(tellTrouble(await openDatabase(path, demo), home));
	} catch (error) {
		if (!(error instanceof DatabaseHeldError)) throw told(home, error);
		throw new HouseError(words.house.held(path), { cause: error });
	}
}

async function furnish(home: string, opened: Database): Promise<House> {
	const database = keepModels(opened);
	const connection = await database.connect();
	await createModels(connection);
	await loadShipped(database, await shippedFiles(database.demo));
	// What a first start has loaded lies in memory until it is in the file itself.
	await connection.run('checkpoint');
	connection.closeSync();
	await tidyPeople(opened);
	const oidc = oidcSettings(process.env);
	const ask = asker(database);
	const importFile = async (file: ImportedFile) => {
		if (!database.demo && (await isDemoFile(file.bytes)))
			throw new HouseError(words.house.synthetic(file.name));
		return loadFile(database, file);
	};
	return {
		home,
		database,
		ask,
		people: peopleOf(opened),
		oidc: oidc && oidcOf(oidc),
		pictures: picturesOf(ask),
		issuing: issuingOf({ home, database, ask }),
		readingOpen: () => ask(readingOpen, { day: todayInBeijing() }),
		verify: (noted) => verify(database, noted),
		health: () => healthOf(home, database),
		audit: () => auditHouse({ home, database }),
		importFile,
		rememberHeadings: (request) => rememberHeadings(database, request),
		surroundings: () => surroundings(database),
		importRow: (row) => importRow(importFile, row),
		withdraw: (batch) => withdrawBatch(database, batch),
		close: async () => {
			await database.write(() => Promise.resolve());
			const last = await database.connect();
			await last.run('checkpoint');
			last.closeSync();
			database.close();
		}
	};
}

async function verify(database: Database, noted: Parameters<House['verify']>[0]) {
	const connection = await database.connect();
	try {
		return await verifyChain(connection, noted);
	} finally {
		connection.closeSync();
	}
}

async function surroundings(database: Database): Promise<Surroundings> {
	const connection = await database.connect();
	try {
		return { ...(await readSurroundings(connection)), today: todayInBeijing() };
	} finally {
		connection.closeSync();
	}
}

/** Vite's hot reload makes new modules, but DuckDB allows one instance a file: the promise outlives them. */
const kept = globalThis as { duibiaoHouse?: Promise<House> };

/** The one house of a server process, with its socket for the command. */
export function theHouse(): Promise<House> {
	kept.duibiaoHouse ??= openServedHouse();
	return kept.duibiaoHouse;
}

async function openServedHouse(): Promise<House> {
	const house = await openHouse();
	const socket = await openSocket(house);
	// Asked for once before anybody waits for it; what fails here fails again, and is told, when somebody asks.
	const warm = house.ask(overview, {}).catch(() => undefined);
	const inbox = process.env['DUIBIAO_INBOX'];
	const watched = inbox ? await openInbox(house, inbox) : undefined;
	const close = async () => {
		await watched?.stop();
		await stopListening(socket);
		await warm;
		await house.close();
	};
	return { ...house, close };
}

/** Takes no more errands and waits for those that run. */
function stopListening(socket: Server): Promise<void> {
	return new Promise((settle) => {
		socket.close(() => settle());
		socket.closeIdleConnections();
	});
}
