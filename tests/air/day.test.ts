import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { select, shippedDatabase } from '../support/database';

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase();
});
afterAll(() => database.close());

interface Day {
	day: string;
	so2?: number;
	no2?: number;
	pm10?: number;
	pm2_5?: number;
	co?: number;
	o3?: number;
	not_monitored?: string;
}

/** Judges days through the same macro as the pages, in order. */
async function judge(days: Day[]) {
	const connection = await database.connect();
	await connection.run(
		`create or replace temp table asked as
		 select * from (select unnest(from_json($days, '[{"i":"integer","day":"date","so2":"decimal(9,3)","no2":"decimal(9,3)",
		 "pm10":"decimal(9,3)","pm2_5":"decimal(9,3)","co":"decimal(9,3)","o3":"decimal(9,3)","not_monitored":"varchar"}]'), recursive := true))`,
		{ days: JSON.stringify(days.map((day, i) => ({ i, ...day }))) }
	);
	const reader = await connection.runAndReadAll(
		`select aqi, level, array_to_string(primary_pollutants, '、') as main, edition from air_judged('asked', null, 'daily') order by i`
	);
	connection.closeSync();
	return reader.getRowObjectsJS() as {
		aqi: number | null;
		level: number | null;
		main: string | null;
		edition: string | null;
	}[];
}

const clean = { so2: 10, no2: 10, pm10: 20, pm2_5: 10, co: 0.5, o3: 40 };
const in2021 = { ...clean, day: '2021-11-23' };
const in2026 = { ...clean, day: '2026-03-01' };

test.each<[string, Day, number, number, string | null]>([
	['a breakpoint takes its own IAQI', { ...in2021, pm2_5: 75 }, 100, 2, 'pm2_5'],
	['one more is over it', { ...in2021, pm2_5: 76 }, 102, 3, 'pm2_5'],
	['CO 2.2 is exactly 55, which doubles make 56', { ...in2021, co: 2.2 }, 55, 2, 'co'],
	[
		'concentrations are rounded half-even first: 75.5 is 76',
		{ ...in2021, pm2_5: 75.5 },
		102,
		3,
		'pm2_5'
	],
	['and 74.5 is 74', { ...in2021, pm2_5: 74.5 }, 99, 2, 'pm2_5'],
	['above the last breakpoint IAQI stays 500', { ...in2021, pm2_5: 900 }, 500, 6, 'pm2_5'],
	['equal IAQIs are primary jointly', { ...in2021, pm10: 150, pm2_5: 75 }, 100, 2, 'pm10、pm2_5'],
	['no primary pollutant up to AQI 50', in2021, 20, 1, null],
	['2026: PM2.5 60 is IAQI 100', { ...in2026, pm2_5: 60 }, 100, 2, 'pm2_5'],
	['2026: PM10 120 is IAQI 100', { ...in2026, pm10: 120 }, 100, 2, 'pm10']
])('%s', async (_, day, aqi, level, main) => {
	expect(await judge([day])).toMatchObject([{ aqi, level, main }]);
});

test('the edition is that of the day', async () => {
	const days = ['2026-02-28', '2026-03-01'].map((day) => ({ ...clean, day }));
	const found = await judge(days);
	expect(found.map((row) => row.edition)).toEqual(['HJ 633-2012', 'HJ 633-2026']);
});

test('a day before every edition is not judged', async () => {
	expect(await judge([{ ...clean, day: '2009-01-01' }])).toMatchObject([
		{ aqi: null, edition: null }
	]);
});

test('a missing pollutant: 2012 judges the rest, 2026 only above 100', async () => {
	const without = (day: string, pm2_5: number) => ({ ...clean, day, pm2_5, so2: undefined });
	const found = await judge([
		without('2021-01-01', 60),
		without('2026-04-01', 50),
		without('2026-04-01', 90)
	]);
	expect(found.map((row) => row.aqi)).toEqual([82, null, 128]);
});

test('a higher concentration never lowers the AQI', async () => {
	const pollutants = ['so2', 'no2', 'pm10', 'pm2_5', 'co', 'o3'] as const;
	const pairs = fc.sample(
		fc.record({
			pollutant: fc.constantFrom(...pollutants),
			low: fc.integer({ min: 0, max: 7900 }),
			more: fc.integer({ min: 0, max: 2000 }),
			day: fc.constantFrom('2021-05-05', '2026-05-05')
		}),
		500
	);
	const days = pairs.flatMap(({ pollutant, low, more, day }) => {
		const scale = pollutant === 'co' ? 0.01 : 0.1;
		return [low, Math.min(low + more, 7999)].map((value) => ({
			...clean,
			day,
			[pollutant]: Number((value * scale).toFixed(2))
		}));
	});
	const found = await judge(days);
	pairs.forEach((pair, i) => {
		const [before, after] = [found[2 * i]?.aqi ?? -1, found[2 * i + 1]?.aqi ?? -1];
		expect(after, JSON.stringify(pair)).toBeGreaterThanOrEqual(before);
	});
});

test('every breakpoint of every edition gives its own IAQI', async () => {
	const wrong = await select(
		database,
		`select b.edition, b.pollutant, b.concentration
		 from air_breakpoint as b
		 left join iaqi_lookup as l on l.kind = 'daily' and l.edition = b.edition and l.pollutant = b.pollutant
			and l.concentration = b.concentration * case b.pollutant when 'co' then 10 else 1 end
		 where b.averaging = case b.pollutant when 'o3' then '8h' else '24h' end and l.iaqi is distinct from b.iaqi`
	);
	expect(wrong).toEqual([]);
});
