import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openHouse, type House } from '$lib/server/house';
import * as models from '$lib/server/models';
import { load as airDay } from '../../src/routes/(app)/air/[day=day]/+page.server';
import { load as airMonth } from '../../src/routes/(app)/air/[period]/+page.server';
import { load as data } from '../../src/routes/(app)/data/+page.server';
import { load as goal } from '../../src/routes/(app)/goals/[id]/+page.server';
import { load as goals } from '../../src/routes/(app)/goals/+page.server';
import { load as overview } from '../../src/routes/(app)/+page.server';
import { load as ranking } from '../../src/routes/(app)/ranking/[indicator]/[period]/+page.server';
import { load as waterWeek } from '../../src/routes/(app)/water/[week]/+page.server';

/** The longest that a query of a page may take on the demo, and how often each is tried: the machine has other work, too. */
const QUERY_MS = 50;
const TRIES = 7;

/** Every query that was asked, by model and parameters. */
const asked = vi.hoisted(() => new Map<string, { name: string; parameters: object }>());

vi.mock('$lib/server/models', async (original) => {
	const real = await original<typeof models>();
	const readModel: typeof models.readModel = (connection, name, parameters) => {
		asked.set(`${name} ${JSON.stringify(parameters)}`, { name, parameters });
		return real.readModel(connection, name, parameters);
	};
	return { ...real, readModel };
});

let home = '';
let house: House;

beforeAll(async () => {
	home = await mkdtemp(join(tmpdir(), 'duibiao-speed-'));
	house = await openHouse(home);
});

afterAll(async () => {
	await house.close();
	await rm(home, { recursive: true, force: true });
});

type Load = (event: never) => unknown;

const PAGES: [page: string, load: Load, params: Record<string, string>][] = [
	['/', overview, {}],
	['/water/2021-W47', waterWeek, { week: '2021-W47' }],
	['/air/2021-11', airMonth, { period: '2021-11' }],
	['/air/2021-11-23', airDay, { day: '2021-11-23' }],
	...['air-index', 'pm2_5', 'good-days', 'water-compliance', 'fire-points'].map(
		(indicator): [string, Load, Record<string, string>] => [
			`/ranking/${indicator}/2021-11`,
			ranking,
			{ indicator, period: '2021-11' }
		]
	),
	['/goals', goals, {}],
	['/goals/wwtp-upgrade', goal, { id: 'wwtp-upgrade' }],
	['/data', data, {}]
];

test.each(PAGES)(
	`no query of %s takes over ${QUERY_MS} ms on the demo`,
	async (path, load, params) => {
		asked.clear();
		const url = new URL(path, 'http://127.0.0.1');
		await load({ locals: { ask: house.ask }, params, url } as never);
		const queries = [...asked.values()];
		expect(queries.length).toBeGreaterThan(0);
		const slow: string[] = [];
		for (const { name, parameters } of queries) {
			const milliseconds = await quickest(name as models.ModelName, parameters);
			if (milliseconds > QUERY_MS) slow.push(`${name}: ${milliseconds.toFixed(0)} ms`);
		}
		expect(slow).toEqual([]);
	}
);

async function quickest(name: models.ModelName, parameters: object): Promise<number> {
	const connection = await house.database.connect();
	let best = Infinity;
	for (let i = 0; i < TRIES && best > QUERY_MS; i++) {
		const begin = performance.now();
		await models.readModel(connection, name, parameters as never);
		best = Math.min(best, performance.now() - begin);
	}
	connection.closeSync();
	return best;
}
