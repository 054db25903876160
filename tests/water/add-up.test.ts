import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '$lib/format/dates';
import type { Database } from '$lib/server/database/database';
import { read } from '../support/database';
import { load, riverDatabase } from './river';

const SECTIONS = 8;
const FLOWS = ['正常', '断流', '冰冻', '无水', '停测'];

let database: Database;
beforeAll(async () => {
	const register = Array.from({ length: SECTIONS }, (_, i) => {
		const target = ['Ⅲ', 'Ⅳ', 'Ⅴ', ''][i % 4];
		return `S${i},断面${i},某河,1,${i},,,沧县,,市控,河流,${target},${i === 3 ? '是' : '否'},,2019-01-01,`;
	});
	database = await riverDatabase(register, []);
});
afterAll(() => database.close());

/** A sampling: section, day of the week, state, COD and oxygen as an office may write them. */
const sampling = fc.record({
	section: fc.integer({ min: 0, max: SECTIONS - 1 }),
	day: fc.integer({ min: 0, max: 6 }),
	flow: fc.constantFrom(...FLOWS),
	cod: fc.oneof(
		fc.integer({ min: 1, max: 60 }).map(String),
		fc.constantFrom('', '4L', '50L', 'ND', '0')
	),
	oxygen: fc.oneof(fc.integer({ min: 1, max: 12 }).map(String), fc.constant(''))
});

test('whatever comes in, every section in force is counted once and every class lies in the counts', async () => {
	let monday = '2019-01-07';
	await fc.assert(
		fc.asyncProperty(fc.array(sampling, { maxLength: 14 }), async (samplings) => {
			monday = addDays(monday, 7);
			const lines = samplings.map(
				({ section, day, flow, cod, oxygen }, i) =>
					`S${section},${addDays(monday, day)} 0${i % 10}:00,${cod},${oxygen},${flow}`
			);
			const heading = '断面,采样时间,化学需氧量,溶解氧,水流状态';
			if (lines.length > 0) await load(database, `${monday}.csv`, [heading, ...new Set(lines)]);
			const span = { dateFrom: monday, dateTo: addDays(monday, 6) };
			const [week] = await read(database, 'water_trend', span);
			const year = { yearFrom: null, yearTo: null };
			const rows = await read(database, 'water_week', { ...span, ...year });
			const count = (status: string) => rows.filter((row) => row.status === status).length;
			expect(rows).toHaveLength(SECTIONS);
			expect(week).toMatchObject({
				...{ sections: SECTIONS - 1, reference: 1, met: count('met'), failed: count('failed') },
				...{ dry: count('dry'), frozen: count('frozen'), noWater: count('no_water') },
				...{ suspended: count('suspended'), missing: count('missing') },
				...{ notJudged: count('not_judged'), assessed: count('met') + count('failed') },
				classed: rows.filter((row) => row.class !== null && !row.referencePoint).length
			});
			for (const row of rows.filter(({ status }) => status === 'met' || status === 'failed'))
				expect(row.status === 'met').toBe((row.class ?? 9) <= (row.targetClass ?? 0));
		}),
		{ numRuns: 12 }
	);
});
