import { language } from '$lib/format/language';
import { lastChange } from '$lib/server/database/change-log';
import type { Database } from '$lib/server/database/database';
import type { Models } from '$lib/server/database/models.generated';
import { queue } from '$lib/server/database/queue';
import type { ModelName } from '$lib/server/models';
import { readings, type ReadKept } from '$lib/server/models/readings';
import { touchedOf } from '$lib/server/models/touched';

/** What a report reads with: models only, all of one moment. */
export interface Reader {
	demo: boolean;
	/** Last line of the change log: what the figures were computed from. */
	changeNo: number;
	read<M extends ModelName>(
		name: M,
		parameters: Models[M]['parameters']
	): Promise<Models[M]['row'][]>;
}

/** A report: one question, one answer of plain data. */
export type Report<Question, Answer> = (reader: Reader, question: Question) => Promise<Answer>;

/** Puts a question to the house. */
export type Ask = <Question, Answer>(
	report: Report<Question, Answer>,
	question: Question
) => Promise<Answer>;

/** Answers kept at a time; one is at most a few hundred kilobytes. */
const KEPT = 200;

/**
 * Makes the one way to a report: its models are read in one transaction, so they agree with each other,
 * and the answer, with its names in the language that is spoken, is kept until the change log grows.
 */
export function asker(database: Database): Ask {
	const kept = new Map<string, Promise<unknown>>();
	const read = readings();
	let state = { writes: -1, changeNo: 0 };
	const changeNoNow = async () => {
		const writes = database.writes();
		if (writes === state.writes) return state.changeNo;
		const changeNo = await changeNoOf(database);
		if (changeNo !== state.changeNo) kept.clear();
		state = { writes, changeNo };
		return changeNo;
	};
	return async (report, question) => {
		const changeNo = await changeNoNow();
		const key = `${changeNo} ${language()} ${report.name} ${JSON.stringify(question)}`;
		const found = kept.get(key) ?? answer(database, read, report, question);
		kept.delete(key);
		kept.set(key, found);
		found.catch(() => kept.delete(key));
		for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
		return found as ReturnType<typeof report>;
	};
}

async function answer<Question, Answer>(
	database: Database,
	read: ReadKept,
	report: Report<Question, Answer>,
	question: Question
): Promise<Answer> {
	const connection = await database.connect();
	try {
		await connection.run('begin transaction read only');
		const changeNo = await lastChange(connection);
		const touched = await touchedOf(connection);
		const reader = readerOf({ demo: database.demo, changeNo }, (name, parameters) =>
			read(connection, touched, name, parameters)
		);
		return await report(reader, question);
	} finally {
		connection.closeSync();
	}
}

/** Reads models one after the other, whatever the report does: one connection answers one question at a time. */
export function readerOf(state: Pick<Reader, 'demo' | 'changeNo'>, read: Reader['read']): Reader {
	const next = queue();
	return { ...state, read: (name, parameters) => next(() => read(name, parameters)) };
}

async function changeNoOf(database: Database): Promise<number> {
	const connection = await database.connect();
	try {
		return await lastChange(connection);
	} finally {
		connection.closeSync();
	}
}
