import { afterAll, beforeAll, test } from 'vitest';
import { parseWeek } from '$lib/format/week';
import type { Database } from '$lib/server/database/database';
import { refreshAll } from '$lib/server/models/kept';
import { readerOf, type Reader } from '$lib/server/reports/ask';
import { readings } from '$lib/server/models/readings';
import { touchedOf } from '$lib/server/models/touched';
import { waterWeek } from '$lib/server/reports/water-week';
import { shippedDatabase } from '../support/database';

/** A province: 1,000 sections sampled weekly for ten years, in chains of ten along 100 rivers. */
const SECTIONS = 1000;
const WEEKS = 522;
/** What a week page may take at that size, ms. */
const BOUND = 300;
const RUNS = 5;

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase();
	await database.write(async (connection) => {
		await connection.run(`
			insert into section (batch_no, line, section_code, name, river, river_order, position, answering_code,
				inflow_section_code, control_level, waterbody, target_class, reference_point, effective_from)
			select (select max(batch_no) from batch), s, 'P' || s, '断面' || s, '河' || (s // 10), s // 10, s % 10,
				['130921', '130922', '130923', '130924'][1 + s % 4], case when s % 10 > 0 then 'P' || (s - 1) end,
				'省控', case when s % 50 = 49 then 'lake' else 'river' end, 3 + s % 3, false, date '2012-01-01'
			from range(${SECTIONS}) as t (s)`);
		await connection.run(`
			insert into water_sample (batch_no, line, section_code, sampled_at, flow, data_status, ph, "do", codmn, cod,
				bod5, nh3n, tp, f, oil, oil_mark)
			select (select max(batch_no) from batch), w * ${SECTIONS} + s, 'P' || s,
				timestamp '2012-01-03 09:00' + interval (7 * w) day, 'flowing', '审核',
				7 + (hash(s, w, 1) % 200) * 0.01, 3 + (hash(s, w, 2) % 900) * 0.01, 2 + (hash(s, w, 3) % 100) * 0.1,
				10 + hash(s, w, 4) % 25, 1 + (hash(s, w, 5) % 60) * 0.1, 0.05 + (hash(s, w, 6) % 1800) * 0.001,
				0.02 + (hash(s, w, 7) % 30) * 0.01, 0.3 + (hash(s, w, 8) % 100) * 0.01, 0.01,
				case when hash(s, w, 9) % 2 = 0 then '<' end
			from range(${WEEKS}) as a (w), range(${SECTIONS}) as b (s) order by w, s`);
		await refreshAll(connection);
	});
}, 120_000);
afterAll(() => database.close());

/** Runs once on a reader that times each model, ms by model. */
async function timed(run: (reader: Reader) => Promise<unknown>): Promise<Map<string, number>> {
	const connection = await database.connect();
	const times = new Map<string, number>();
	const [read, touched] = [readings(), await touchedOf(connection)];
	const plain = readerOf({ demo: false, changeNo: 0 }, (name, parameters) =>
		read(connection, touched, name, parameters)
	);
	const started = performance.now();
	await run({
		...plain,
		read: async (name, parameters) => {
			const start = performance.now();
			const found = await plain.read(name, parameters);
			times.set(name, (times.get(name) ?? 0) + performance.now() - start);
			return found;
		}
	});
	times.set('whole report', performance.now() - started);
	connection.closeSync();
	return times;
}

/** The first week, the first with a year behind it, one in the middle, one of last year, the last. */
const ASKED = ['2012-W01', '2013-W01', '2016-W26', '2021-W47', '2021-W52'];

/** Median of each model over the runs, ms. */
function medians(runs: readonly Map<string, number>[]): [model: string, ms: number][] {
	return [...(runs[0]?.keys() ?? [])].map((name) => {
		const sorted = runs.map((times) => times.get(name) ?? 0).sort((a, b) => a - b);
		return [name, sorted[Math.floor(RUNS / 2)] ?? 0];
	});
}

test('any week page over 1,000 sections and ten years', async () => {
	const table: Record<string, Record<string, string | number>> = {};
	for (const id of ASKED) {
		const week = parseWeek(id);
		if (!week) throw new Error(`the week ${id} of the bench exists`);
		const runs: Map<string, number>[] = [];
		for (let run = 0; run < RUNS; run++)
			runs.push(await timed((reader) => waterWeek(reader, { week })));
		for (const [model, ms] of medians(runs))
			table[model] = { ...table[model], [id]: ms.toFixed(1), bound: BOUND };
	}
	console.table(table);
}, 120_000);
