import type { DuckDBConnection } from '@duckdb/node-api';
import { rows } from '$lib/server/database/rows';
import { fetchFile } from './store';

/** An issued paper that is not as it went out. */
export type PaperFault =
	/** A number of the house that no paper has, below the last. */
	| { kind: 'skipped'; paperNo: number }
	/** A correction of a paper that is not there, or came later. */
	| { kind: 'corrects'; paperNo: number; corrects: number }
	/** No line of the change log says that it was issued. */
	| { kind: 'paper-unlogged'; paperNo: number; changeNo: number }
	/** A file of it is gone from the disk, or has other bytes. */
	| { kind: 'file'; paperNo: number; name: string };

/** Holds the issued papers against each other, the change log and the files on the disk. */
export async function auditPapers(
	connection: DuckDBConnection,
	home: string
): Promise<PaperFault[]> {
	const papers = await rows<{ paperNo: number; changeNo: number; corrects: number | null }>(
		connection,
		'select paper_no, change_no, corrects from issued_paper order by paper_no'
	);
	const logged = await rows<{ changeNo: number }>(
		connection,
		`select change_no from change where action = 'issue'`
	);
	const numbers = papers.map(({ paperNo }) => paperNo);
	const faults: PaperFault[] = [];
	for (let paperNo = 1; paperNo <= (numbers.at(-1) ?? 0); paperNo++)
		if (!numbers.includes(paperNo)) faults.push({ kind: 'skipped', paperNo });
	for (const { paperNo, changeNo, corrects } of papers) {
		if (corrects !== null && (corrects >= paperNo || !numbers.includes(corrects)))
			faults.push({ kind: 'corrects', paperNo, corrects });
		if (!logged.some((line) => line.changeNo === changeNo))
			faults.push({ kind: 'paper-unlogged', paperNo, changeNo });
	}
	return [...faults, ...(await changedFiles(connection, home))];
}

async function changedFiles(connection: DuckDBConnection, home: string): Promise<PaperFault[]> {
	const files = await rows<{ paperNo: number; name: string; sha256: string }>(
		connection,
		'select paper_no, name, sha256 from issued_file order by paper_no, name'
	);
	const faults: PaperFault[] = [];
	for (const { paperNo, ...file } of files) {
		const whole = await fetchFile(home, paperNo, file).then(
			() => true,
			() => false
		);
		if (!whole) faults.push({ kind: 'file', paperNo, name: file.name });
	}
	return faults;
}
