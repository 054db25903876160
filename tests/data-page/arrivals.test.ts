import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { loadFile } from '$lib/server/load';
import { asker, type Ask } from '$lib/server/reports/ask';
import { arrivals } from '$lib/server/reports/data-arrivals';
import { shippedDatabase } from '../support/database';

let database: Database;
let ask: Ask;
beforeAll(async () => {
	database = await shippedDatabase({ demo: true });
	ask = asker(database);
});
afterAll(() => database.close());

const lateAir = async (asof: string) =>
	(await ask(arrivals, { asof })).overdue.filter(({ dataset }) => dataset === 'air_daily');

test('on the newest day with data no county is late', async () => {
	expect((await ask(arrivals, { asof: '2021-12-31' })).overdue).toEqual([]);
});

test('ten days on, every county owes nine days of air: the tenth is still awaited', async () => {
	const late = await lateAir('2022-01-10');
	expect(late.length).toBe(19);
	expect(late[0]).toMatchObject({ slotKind: 'day', slots: 9, since: '2022-01-01' });
});

test('a county that sent is late only since its own last day', async () => {
	await loadFile(database, {
		name: '空气.csv',
		bytes: new TextEncoder().encode(
			'县（市、区）,日期,PM2.5,数据状态\n' +
				Array.from({ length: 5 }, (_, i) => `沧县,2022-01-0${i + 1},35,审核`).join('\n')
		),
		actor: 'cli:test',
		dataset: 'air_daily'
	});
	const late = await lateAir('2022-01-10');
	expect(late.find(({ area }) => area.name === '沧县')).toMatchObject({
		slots: 4,
		since: '2022-01-06'
	});
	expect(late[0]).toMatchObject({ slots: 9 });
});
