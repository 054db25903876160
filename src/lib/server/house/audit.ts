import type { Database } from '$lib/server/database/database';
import { auditPapers, type PaperFault } from '$lib/server/issuing/audit';
import { auditTables, type TableFault } from '$lib/server/load/audit';
import { audit as words } from '$lib/words/zh/audit';

/** Something that does not fit together: where, what, and what to do. */
export interface Finding {
	kind: TableFault['kind'] | PaperFault['kind'];
	/** Table with batch, or paper with file. */
	place: string;
	what: string;
	remedy: string;
}

/** Looks through the database and the issued files of a house for what only a hand from outside can have done. */
export async function auditHouse({
	home,
	database
}: {
	home: string;
	database: Database;
}): Promise<Finding[]> {
	const connection = await database.connect();
	try {
		await connection.run('begin transaction read only');
		const faults = [...(await auditTables(connection)), ...(await auditPapers(connection, home))];
		return faults.map((fault) => ({ kind: fault.kind, ...words.say(fault) }));
	} finally {
		connection.closeSync();
	}
}
