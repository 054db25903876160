import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { lastChange } from '$lib/server/database/change-log';
import { withdrawBatch } from '$lib/server/load';
import { modelFiles, readModel, type ModelName } from '$lib/server/models';
import { readings } from '$lib/server/models/readings';
import { datasetsOf } from '$lib/server/models/sources';
import { touchOf, touchedOf } from '$lib/server/models/touched';
import { parsePeriod } from '$lib/format/period';
import { parseWeek } from '$lib/format/week';
import { airMonth } from '$lib/server/reports/air-month';
import { readerOf, type Reader, type Report } from '$lib/server/reports/ask';
import { county } from '$lib/server/reports/county';
import { firePeriod } from '$lib/server/reports/fire-period';
import { goal } from '$lib/server/reports/goal';
import { ladder } from '$lib/server/reports/ladder';
import { overview } from '$lib/server/reports/overview';
import { waterMonth } from '$lib/server/reports/water-month';
import { waterWeek } from '$lib/server/reports/water-week';
import { select, shippedDatabase } from './support/database';

let database: Database;
let connection: DuckDBConnection;
beforeAll(async () => {
	database = await shippedDatabase({ demo: true });
	connection = await database.connect();
});
afterAll(() => {
	connection.closeSync();
	database.close();
});

/** Lists and rows come in any order; as one text they are compared without it. */
function inOrder(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(inOrder).sort().join()}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	return `{${Object.entries(value)
		.map(([key, own]) => `${key}:${inOrder(own)}`)
		.join()}}`;
}

type Question = { name: ModelName; parameters: Record<string, string> };

/** What the pages of a morning ask of the models. */
async function asked(): Promise<Question[]> {
	const questions = new Map<string, Question>();
	const read: Reader['read'] = (name, parameters) => {
		questions.set(`${name} ${JSON.stringify(parameters)}`, { name, parameters } as Question);
		return readModel(connection, name, parameters);
	};
	const reader = readerOf({ demo: true, changeNo: await lastChange(connection) }, read);
	const [month, week] = [parsePeriod('2021-10'), parseWeek('2021-W43')];
	if (!month || !week) throw new Error('the periods of the test exist');
	const put = <Q, A>(report: Report<Q, A>, question: Q) => report(reader, question);
	await put(overview, {});
	await put(county, { code: '130926' });
	await put(waterWeek, { week });
	await put(waterMonth, { period: month });
	await put(airMonth, { period: month });
	await put(firePeriod, { period: month });
	await put(ladder, { month });
	await put(goal, { goalId: 'wwtp-upgrade' });
	return [...questions.values()];
}

test('a model names every dataset that DuckDB finds in it', () => {
	const checked = modelFiles
		.filter(({ readable }) => readable)
		.filter((model) => {
			const given = model.parameters.map(({ type }) => `null::${type}`).join(', ');
			const query =
				model.parameters.length > 0 ? `select * from ${model.name}(${given})` : model.select;
			const found = connection.getTableNames(query, false).filter((name) => name !== 'live_batch');
			const sources = datasetsOf(model.name);
			for (const name of found)
				for (const dataset of datasetsOf(name) ?? [])
					expect(sources === null || sources.has(dataset), `${model.name}: ${dataset}`).toBe(true);
			return found.length > 0;
		});
	expect(checked.length).toBeGreaterThan(80);
});

test('what reads the log, or no table at all, may be touched by any change', () => {
	expect(datasetsOf('batches')).toBeNull();
	expect(datasetsOf('nothing_of_the_kind')).toBeNull();
	expect(datasetsOf('water_week')).not.toContain('air_daily');
	expect(datasetsOf('water_week')).toContain('water_sample');
	expect(datasetsOf('fire_events')).toContain('boundary');
});

test('what is kept is what would be read anew, whatever is taken out, and stays where nothing of it was touched', async () => {
	const questions = await asked();
	const read = readings();
	for (const { name, parameters } of questions)
		await read(connection, await touchedOf(connection), name, parameters as never);
	const batches = await select<{ dataset: string; batchNo: number }>(
		database,
		`select dataset, max(batch_no) as batch_no from batch
		 where dataset in ('air_daily', 'water_sample', 'fire_alarm', 'fire_detection', 'ledger_item', 'milestone', 'outfall_sample', 'section', 'setting', 'paper')
		 group by dataset order by dataset`
	);
	expect(batches.length).toBeGreaterThan(8);
	for (const { dataset, batchNo } of batches) {
		const before = await touchedOf(connection);
		await withdrawBatch(database, { batchNo, actor: 'cli:test', reason: dataset });
		const now = await touchedOf(connection);
		const stayed = questions.filter(({ name }) => touchOf(name, now) === touchOf(name, before));
		expect(stayed.length, dataset).toBeGreaterThan(0);
		for (const { name, parameters } of questions) {
			const kept = await read(connection, now, name, parameters as never);
			const fresh = await readModel(connection, name, parameters as never);
			expect(inOrder(kept), `${name} without ${dataset}`).toBe(inOrder(fresh));
		}
	}
});

test('a reading that failed is no answer for anybody else, and the rows of one asker are not those of another', async () => {
	const read = readings();
	const touched = await touchedOf(connection);
	const lost = await database.connect();
	lost.closeSync();
	const failing = read(lost, touched, 'units', {});
	const shared = read(connection, touched, 'units', {});
	await expect(failing).rejects.toThrow();
	const [units, again] = [await shared, await read(connection, touched, 'units', {})];
	expect(again).toEqual(units);
	units.pop();
	expect((await read(connection, touched, 'units', {})).length).toBe(again.length);
	expect(Object.isFrozen(again[0])).toBe(true);
});
