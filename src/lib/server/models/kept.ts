import type { DuckDBConnection } from '@duckdb/node-api';
import { lastChange } from '$lib/server/database/change-log';
import type { Database } from '$lib/server/database/database';
import { rows, type Parameter } from '$lib/server/database/rows';
import { createModel, isTable, modelFiles } from '.';
import type { ModelFile, Span } from './model-file';

/**
 * Makes the kept models of a database follow its data: what a job writes and what they make of it are one transaction.
 * Registers and standards are read by nearly every query and change a few times a year; as views they took more
 * planning than the readings took time. Days are judged once, when they come in.
 */
export function keepModels(database: Database): Database {
	return {
		...database,
		write: (job) =>
			database.write(async (connection) => {
				const before = await lastChange(connection);
				const result = await job(connection);
				await refresh(connection, await changedSince(connection, before));
				return result;
			})
	};
}

/** A dataset with batches that came or went, and the days between which their rows lie; null where rows have no day. */
interface Changed {
	dataset: string;
	from: string | null;
	to: string | null;
}

function changedSince(connection: DuckDBConnection, changeNo: number): Promise<Changed[]> {
	return rows<Changed>(
		connection,
		`select
			b.dataset,
			min(cast(c.detail ->> '$.from' as date)) as "from",
			max(cast(c.detail ->> '$.to' as date)) as "to"
		 from batch as b
		 join change as c using (change_no)
		 left join withdrawal as w on w.batch_no = b.batch_no
		 where b.change_no > $changeNo or w.change_no > $changeNo
		 group by b.dataset`,
		{ changeNo }
	);
}

/** In the order of the models, since some are made of others. */
async function refresh(connection: DuckDBConnection, changed: readonly Changed[]): Promise<void> {
	if (changed.length === 0) return;
	for (const file of modelFiles) {
		if (isStale(file, changed)) await createModel(connection, file);
		else await refreshSpans(connection, file, changed);
	}
}

function isStale({ kept, keptBySpan }: ModelFile, changed: readonly Changed[]): boolean {
	const whole = ({ dataset, from }: Changed) =>
		kept.includes(dataset) ||
		(from === null && keptBySpan.some((span) => span.dataset === dataset));
	return kept.includes('*') || changed.some(whole);
}

async function refreshSpans(
	connection: DuckDBConnection,
	{ name, keptBySpan }: ModelFile,
	changed: readonly Changed[]
): Promise<void> {
	for (const { dataset, span } of keptBySpan)
		for (const { from, to } of changed.filter((change) => change.dataset === dataset))
			await refreshDays(connection, name, await wholeSpans(connection, span, { from, to }));
}

interface Days extends Record<string, Parameter> {
	from: string | null;
	to: string | null;
}

/** The whole weeks, months or years around two days. */
async function wholeSpans(connection: DuckDBConnection, span: Span, days: Days): Promise<Days> {
	const [whole] = await rows<Days>(
		connection,
		`select
			date_trunc($span, $from::date)::date as "from",
			(date_trunc($span, $to::date) + case $span when 'week' then interval 7 day when 'month' then interval 1 month else interval 1 year end)::date - 1 as "to"`,
		{ span, ...days }
	);
	if (!whole) throw new Error('a query without a table has one row');
	return whole;
}

async function refreshDays(connection: DuckDBConnection, name: string, days: Days): Promise<void> {
	await connection.run(`delete from ${name} where day between $from::date and $to::date`, days);
	await connection.run(
		`insert into ${name} select * from ${name}_of($from::date, $to::date) order by day`,
		days
	);
}

/** Makes every kept model anew, for whoever writes rows past the load. */
export async function refreshAll(connection: DuckDBConnection): Promise<void> {
	for (const file of modelFiles) if (isTable(file)) await createModel(connection, file);
}
