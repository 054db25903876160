import type { Database } from '$lib/server/database/database';
import { command as words } from '$lib/words/zh/command';
import { HouseError } from './house-error';

/** What the system says, through DuckDB or Node, where a disk takes nothing more. */
const FULL = /No space left on device|ENOSPC|Disk quota exceeded|EDQUOT|File too large|EFBIG/i;
const CLOSED = /Read-only file system|EROFS|Permission denied|EACCES|EPERM|read-only mode/i;

/** The sentence for a disk that is full or closed to writing; any other error comes back as it is. */
export function told(home: string, error: unknown): unknown {
	const said = String(error);
	const sentence = FULL.test(said)
		? words.house.full(home)
		: CLOSED.test(said)
			? words.house.closed(home)
			: undefined;
	return sentence === undefined || error instanceof HouseError
		? error
		: new HouseError(sentence, { cause: error });
}

/** Lets whatever is written to a database fail in a sentence where the disk is at fault; the transaction is undone. */
export function tellTrouble(database: Database, home: string): Database {
	return {
		...database,
		write: (job) =>
			database.write(job).catch((error: unknown) => {
				throw told(home, error);
			})
	};
}
