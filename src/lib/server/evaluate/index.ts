import type { DuckDBConnection } from '@duckdb/node-api';
import type { TableFile } from '$lib/ingest/open-table';
import type { Database } from '$lib/server/database/database';
import { rows } from '$lib/server/database/rows';
import { textRows } from '$lib/server/load/text-rows';
import { command as words } from '$lib/words/zh/command';
import { airDailyJudging, airHourlyJudging } from './air-day';
import { airIndexJudging } from './air-index';
import { readGiven, type GivenTable, type Unread } from './given-table';
import { waterJudging } from './water';
import { EvaluateError, type Judging, type JudgingChoice, type Settled } from './judging';
import { csvOf } from './written';

export { EvaluateError } from './judging';

/** Every way to judge a table, in the order of help. A new one is a file beside this one and a line here. */
export const judgings: readonly Judging[] = [
	airDailyJudging,
	airHourlyJudging,
	airIndexJudging,
	waterJudging
];

/** A judged table. */
export interface Evaluation {
	/** All columns of the table as they were given, then the added ones; every row once and in order. */
	csv: string;
	rows: number;
	/** What the person who asked should know, in Chinese. */
	notes: string[];
	/** Cells that were judged as missing because they could not be read. */
	unread: { first: Unread[]; count: number };
}

/** Rows that travel to the database at a time. */
const CHUNK = 4096;

/**
 * Judges a table by the models that judge the database's own rows. Nothing is stored: the rows live in a temporary
 * table of one connection.
 * @throws IngestError when the file can't be read, EvaluateError when it can't be judged as asked
 */
export async function evaluate(
	database: Database,
	file: TableFile,
	kind: string,
	choice: JudgingChoice
): Promise<Evaluation> {
	const judging = judgingOf(kind, choice);
	const given = await readGiven(file, judging.dataset);
	const connection = await database.connect();
	try {
		const settled = await judging.settle(connection, choice, given.has);
		await stageAsked(connection, judging, given);
		const judged = await answers(connection, judging, settled);
		return evaluation(judging, given, settled, judged);
	} finally {
		connection.closeSync();
	}
}

function judgingOf(kind: string, choice: JudgingChoice): Judging {
	const judging = judgings.find(({ name }) => name === kind);
	if (!judging)
		throw new EvaluateError(
			words.evaluate.noKind(
				kind,
				judgings.map(({ name }) => name)
			)
		);
	for (const flag of ['edition', 'profile'] as const)
		if (choice[flag] !== undefined && !judging.choices.includes(flag))
			throw new EvaluateError(words.evaluate.noChoice(kind, flag, judging.choices));
	return judging;
}

/** The rows as the relation `asked`, numbered by their place. */
async function stageAsked(
	connection: DuckDBConnection,
	{ relation, row }: Judging,
	given: GivenTable
): Promise<void> {
	const asked = await textRows(connection, 'asked', relation);
	try {
		for (let from = 0; from < given.rows.length; from += CHUNK) {
			const count = Math.min(CHUNK, given.rows.length - from);
			const lines = Array.from({ length: count }, (_, i) => from + i);
			await asked.append(
				lines,
				lines.map((line) => row(given.cells(line)))
			);
		}
	} finally {
		await asked.close();
	}
}

/** Separate the rows of a chunk and the cells of a row. */
const ROW_END = '\x1e';
const CELL_END = '\x1f';

/** The added cells of every row, in order. They travel as one text a chunk: a cell at a time takes ten times as long. */
async function answers(
	connection: DuckDBConnection,
	{ added }: Judging,
	{ model, parameters }: Settled
): Promise<string[][]> {
	const cells = added.map((name) => `coalesce("${name}", '')`).join(', ');
	const chunks = await rows<{ texts: string }>(
		connection,
		`select string_agg(cells, '${ROW_END}' order by line) as texts
		 from (select line, concat_ws('${CELL_END}', ${cells}) as cells from ${model})
		 group by line // ${CHUNK}
		 order by line // ${CHUNK}`,
		parameters
	);
	return chunks.flatMap(({ texts }) => texts.split(ROW_END).map((row) => row.split(CELL_END)));
}

function evaluation(
	judging: Judging,
	given: GivenTable,
	settled: Settled,
	judged: string[][]
): Evaluation {
	if (judged.length !== given.rows.length)
		throw new Error(`${judging.name} gave ${judged.length} rows for ${given.rows.length}`);
	blameCells(judging, given, judged);
	const { csv, renamed } = csvOf(given, judging.added, judged);
	const notes = renamed.map(([heading, name]) => words.evaluate.renamed(heading, name));
	return { csv, rows: judged.length, notes: [...settled.notes, ...notes], unread: given.unread };
}

/** Rows whose answers are all empty name the cell that is to blame. */
function blameCells({ blame }: Judging, given: GivenTable, judged: string[][]): void {
	if (!blame) return;
	judged.forEach((answer, row) => {
		if (answer.some((cell) => cell !== '')) return;
		const found = blame(given.cells(row));
		if (found) given.unjudged(row, found.column, found.reason);
	});
}
