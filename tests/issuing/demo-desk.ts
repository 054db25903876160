import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '$lib/server/database/database';
import { issuingOf, type Issuing } from '$lib/server/issuing';
import { asker } from '$lib/server/reports/ask';
import { shippedDatabase } from '../support/database';

/** The desk where papers of the demo are issued, over a home of its own. */
export interface DemoDesk {
	database: Database;
	home: string;
	desk: Issuing;
	/** Closes the database and removes the home. */
	leave(): void;
}

export async function demoDesk(): Promise<DemoDesk> {
	const database = await shippedDatabase({ demo: true });
	const home = mkdtempSync(join(tmpdir(), 'duibiao-issuing-'));
	const leave = () => {
		database.close();
		rmSync(home, { recursive: true });
	};
	return { database, home, desk: issuingOf({ home, database, ask: asker(database) }), leave };
}
