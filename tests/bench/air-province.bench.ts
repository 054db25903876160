import { afterAll, beforeAll, test } from 'vitest';
import { parsePeriod, type Period } from '$lib/format/period';
import type { Database } from '$lib/server/database/database';
import { lastChange } from '$lib/server/database/change-log';
import { loadFile } from '$lib/server/load';
import { readings } from '$lib/server/models/readings';
import { touchedOf } from '$lib/server/models/touched';
import { airCumulative } from '$lib/server/reports/air-cumulative';
import { airDay } from '$lib/server/reports/air-day';
import { airEditions } from '$lib/server/reports/air-editions';
import { airMonth } from '$lib/server/reports/air-month';
import { readerOf, type Report } from '$lib/server/reports/ask';
import { countyRanking } from '$lib/server/reports/county-ranking';
import { shippedDatabase } from '../support/database';

/** Counties of a province, and days of the ten years 2012 to 2021. */
const COUNTIES = 167;
const DAYS = 3653;
const RUNS = 5;

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase();
	await load('unit.csv', units());
	await load('air.csv', days());
});
afterAll(() => database.close());

async function load(name: string, lines: string[]): Promise<void> {
	const bytes = new TextEncoder().encode(lines.join('\n'));
	const receipt = await loadFile(database, { name, bytes, actor: 'bench' });
	if (receipt.rejected > 0) throw new Error(`${name}: ${receipt.rejections[0]?.reason ?? ''}`);
}

/** As many counties as a province has, beside the 19 of the region, which have no data. */
function units(): string[] {
	const rows = Array.from(
		{ length: COUNTIES },
		(_, i) => `X${i},县${i},县${i},X${i},county,130900,made up`
	);
	return ['区划代码,名称,简称,英文名,类别,上级代码,来源', ...rows];
}

function days(): string[] {
	const lines = ['县(市、区),日期,SO2,NO2,PM10,PM2.5,CO,O3-8h,数据状态'];
	for (let d = 0; d < DAYS; d++) {
		const day = new Date(Date.UTC(2012, 0, 1 + d)).toISOString().slice(0, 10);
		for (let c = 0; c < COUNTIES; c++) {
			const x = (d * 7919 + c * 104729) % 10007;
			lines.push(
				`X${c},${day},${x % 90},${x % 120},${x % 300},${x % 200},0.${x % 10},${x % 290},审核`
			);
		}
	}
	return lines;
}

const period = (id: string) => parsePeriod(id) as Period;

/** Shortest time of each model of a report, ms. */
type Shortest = Map<string, number>;

/** Shortest time of a whole report, nothing of it kept from before, ms; `models` takes those of its models. */
async function time<Q, A>(
	report: Report<Q, A>,
	question: Q,
	models: Shortest = new Map()
): Promise<number> {
	const connection = await database.connect();
	const state = { demo: false, changeNo: await lastChange(connection) };
	const touched = await touchedOf(connection);
	const times: number[] = [];
	for (let run = 0; run < RUNS; run++) {
		const read = readings();
		const reader = readerOf(state, async (name, parameters) => {
			const start = performance.now();
			const rows = await read(connection, touched, name, parameters);
			const ms = performance.now() - start;
			models.set(name, Math.min(ms, models.get(name) ?? ms));
			return rows;
		});
		const start = performance.now();
		await report(reader, question);
		times.push(performance.now() - start);
	}
	connection.closeSync();
	return Math.round(Math.min(...times));
}

test(`whole reports over ${COUNTIES} counties × 10 years`, async () => {
	const year = period('2021');
	const models: Shortest = new Map();
	console.table({
		'/air/2021': await time(airMonth, { period: year }, models),
		'/air/2021, running': await time(airMonth, { period: year, asof: '2021-11-15' }),
		'/air/2021-11': await time(airMonth, { period: period('2021-11') }),
		'/air/2021-11-23': await time(airDay, { day: '2021-11-23' }),
		'/air/cumulative/2021': await time(airCumulative, { period: year }),
		'/air/editions/2021': await time(airEditions, { period: year }),
		'/ranking/air-index/2021': await time(countyRanking, { indicator: 'air-index', period: year }),
		'/ranking/air-index/2021-11': await time(countyRanking, {
			indicator: 'air-index',
			period: period('2021-11')
		}),
		'/ranking/pm2_5/2021': await time(countyRanking, { indicator: 'pm2_5', period: year })
	});
	const slowest = [...models].sort(([, a], [, b]) => b - a).slice(0, 12);
	console.table(slowest.map(([model, ms]) => ({ 'of /air/2021': model, ms: ms.toFixed(1) })));
});
