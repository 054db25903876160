import { afterAll, beforeAll, test } from 'vitest';
import { parsePeriod } from '$lib/format/period';
import { parseWeek } from '$lib/format/week';
import type { Database } from '$lib/server/database/database';
import { readModel } from '$lib/server/models';
import { airDay } from '$lib/server/reports/air-day';
import { airMonth } from '$lib/server/reports/air-month';
import type { Reader, Report } from '$lib/server/reports/ask';
import { county } from '$lib/server/reports/county';
import { countyRanking } from '$lib/server/reports/county-ranking';
import { fireDay } from '$lib/server/reports/fire-day';
import { firePeriod } from '$lib/server/reports/fire-period';
import { goal } from '$lib/server/reports/goal';
import { goalMoves } from '$lib/server/reports/goal-moves';
import { goals } from '$lib/server/reports/goals';
import { indicatorIds } from '$lib/server/reports/indicators';
import { ladder } from '$lib/server/reports/ladder';
import { overview } from '$lib/server/reports/overview';
import { waterMonth } from '$lib/server/reports/water-month';
import { waterWeek } from '$lib/server/reports/water-week';
import { shippedDatabase } from '../support/database';

/** What one model query of a page may take on the demo, ms. */
const BOUND = 50;
const RUNS = 9;

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase({ demo: true });
});
afterAll(() => database.close());

/** Times of every model that a report reads, ms. */
type Times = Map<string, number[]>;

/** Runs a report on a reader that times each model. */
async function timed<Q, A>(report: Report<Q, A>, question: Q, times: Times): Promise<number> {
	const connection = await database.connect();
	const reader: Reader = {
		demo: true,
		changeNo: 0,
		read: async (name, parameters) => {
			const start = performance.now();
			const found = await readModel(connection, name, parameters);
			times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
			return found;
		}
	};
	const start = performance.now();
	await report(reader, question);
	connection.closeSync();
	return performance.now() - start;
}

function median(values: number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function measure<Q, A>(page: string, report: Report<Q, A>, question: Q) {
	const times: Times = new Map();
	const totals: number[] = [];
	await timed(report, question, new Map());
	for (let run = 0; run < RUNS; run++) totals.push(await timed(report, question, times));
	const models = [...times].map(([model, values]) => ({
		page,
		model,
		ms: median(values),
		shortest: Math.min(...values)
	}));
	return { page, total: median(totals), models };
}

test('every model query of every page', async () => {
	const month = parsePeriod('2021-11');
	const week = parseWeek('2021-W47');
	const fires = parsePeriod('2021-10');
	const fireYear = parsePeriod('2021');
	if (!month || !week || !fires || !fireYear) throw new Error('the periods of the bench exist');
	const pages = [
		await measure('/', overview, {}),
		await measure('/water/2021-W47', waterWeek, { week }),
		await measure('/air/2021-11', airMonth, { period: month }),
		await measure('/air/2021-11-23', airDay, { day: '2021-11-23' }),
		await measure('/fire/2021-10', firePeriod, { period: fires }),
		await measure('/fire/2021', firePeriod, { period: fireYear }),
		await measure('/fire/2021-10-09', fireDay, { day: '2021-10-09' }),
		await measure('/goals', goals, {}),
		await measure('/goals/wwtp-upgrade', goal, { goalId: 'wwtp-upgrade' }),
		await measure('/goals, moves', goalMoves, {}),
		await measure('/ladder/2021-11', ladder, { month }),
		await measure('/county/130981', county, { code: '130981' }),
		await measure('/air/2021', airMonth, { period: fireYear }),
		await measure('/water/2021-11', waterMonth, { period: month })
	];
	for (const indicator of indicatorIds)
		pages.push(
			await measure(`/ranking/${indicator}/2021-11`, countyRanking, { indicator, period: month })
		);
	const slowest = pages.flatMap((page) => page.models).sort((a, b) => b.ms - a.ms);
	console.table(pages.map(({ page, total }) => ({ page, 'report ms': total.toFixed(1) })));
	console.table(
		slowest.slice(0, 15).map(({ page, model, ms, shortest }) => ({
			...{ model, page, median: ms.toFixed(1), shortest: shortest.toFixed(1) },
			bound: BOUND
		}))
	);
});
