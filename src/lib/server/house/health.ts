import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { lastChange } from '$lib/server/database/change-log';
import type { Database } from '$lib/server/database/database';

/** What a monitor asks: nothing that says what the house holds or where. */
export interface Health {
	status: 'ok' | 'degraded';
	checks: { database: boolean; writable: boolean; space: boolean };
}

/** Bytes that must be free: an import of a province's year, its log, and room to tidy up. */
const LEAST_FREE = 256 * 2 ** 20;

/** Looks whether the database answers, the home takes files and the disk has room; a few milliseconds. */
export async function healthOf(home: string, database: Database): Promise<Health> {
	const checks = {
		database: await holds(answering(database)),
		writable: await holds(access(home, constants.W_OK).then(() => true)),
		space: await holds(statfs(home).then(({ bavail, bsize }) => bavail * bsize >= LEAST_FREE))
	};
	return { status: Object.values(checks).every(Boolean) ? 'ok' : 'degraded', checks };
}

async function answering(database: Database): Promise<boolean> {
	const connection = await database.connect();
	try {
		return (await lastChange(connection)) >= 0;
	} finally {
		connection.closeSync();
	}
}

function holds(check: Promise<boolean>): Promise<boolean> {
	return check.catch(() => false);
}
