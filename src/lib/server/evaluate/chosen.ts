import type { DuckDBConnection } from '@duckdb/node-api';
import { rows } from '$lib/server/database/rows';
import { command as words } from '$lib/words/zh/command';
import { EvaluateError } from './judging';

/** The edition of HJ 633 that is meant: its name in any spacing, or its year. @throws EvaluateError naming those there are */
export async function chosenEdition(connection: DuckDBConnection, asked: string): Promise<string> {
	const known = await names(
		connection,
		`select distinct edition as name from iaqi_lookup order by name`
	);
	return named(known, asked, words.evaluate.noEdition);
}

/** @throws EvaluateError naming the profiles there are */
export async function chosenProfile(connection: DuckDBConnection, asked: string): Promise<string> {
	const known = await names(
		connection,
		`select distinct profile as name from air_profiles order by name`
	);
	return named(known, asked, words.evaluate.noProfile);
}

/** The composite-index profiles of the region, each with the days it is in force. */
export function profilesInForce(connection: DuckDBConnection) {
	return rows<{ value: string; from: string; confidence: string }>(
		connection,
		`select value, cast(effective_from as varchar) as "from", confidence
		 from settings where setting_key = 'air.profile' order by effective_from`
	);
}

async function names(connection: DuckDBConnection, sql: string): Promise<string[]> {
	return (await rows<{ name: string }>(connection, sql)).map(({ name }) => name);
}

/** One of the names by its spelling without spaces, or by its last part (the year). */
export function named(
	known: readonly string[],
	asked: string,
	complaint: (asked: string, known: readonly string[]) => string
): string {
	const wanted = spelling(asked);
	const found =
		known.find((name) => spelling(name) === wanted) ??
		known.find((name) => spelling(name).endsWith(`-${wanted}`));
	if (found === undefined) throw new EvaluateError(complaint(asked, known));
	return found;
}

function spelling(name: string): string {
	return name.normalize('NFKC').toUpperCase().replaceAll(/\s/g, '');
}
