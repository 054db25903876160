import { appendChange } from '$lib/server/database/change-log';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tableToCsv } from '$lib/server/documents/csv';
import { changeLogTable } from '$lib/server/documents/tables/change-log';
import { asker, type Ask } from '$lib/server/reports/ask';
import { changeLog } from '$lib/server/reports/change-log';
import { loadFile, withdrawBatch } from '$lib/server/load';
import { questionOf } from '../../src/routes/(app)/data/log/question';
import { PASSWORD, peopleHouse, type PeopleHouse } from './people-house';

const AIR = '县(市、区),日期,SO2(μg/m³),NO2(μg/m³),PM10(μg/m³),PM2.5(μg/m³),CO(mg/m³),O3-8h(μg/m³)';

let house: PeopleHouse;
let ask: Ask;
beforeAll(async () => {
	house = await peopleHouse();
	ask = asker(house.database);
	await house.people.add(
		{ account: 'lin', name: '林', role: 'bureau_clerk', password: PASSWORD },
		'cli:root'
	);
	const bytes = new TextEncoder().encode(`${AIR}\n沧县,2021-11-01,12,40,80,45,0.9,88\n`);
	const file = { name: '十一月日报.csv', bytes, actor: 'web:lin' };
	const { batchNo } = await loadFile(house.database, file);
	const reason = '报错了县名';
	await withdrawBatch(house.database, { batchNo: batchNo ?? 0, actor: 'web:lin', reason });
});
afterAll(() => house.database.close());

const found = async (query: string) => {
	const report = await ask(changeLog, questionOf(new URL(`http://x/data/log?${query}`)));
	return report.changes.map(({ action, actorName }) => `${actorName ?? ''} ${action}`);
};

test('the log tells who, when, what and why, the newest first, with a whole chain', async () => {
	const report = await ask(changeLog, {});
	expect(report.changes.slice(0, 3)).toMatchObject([
		{ actor: 'web:lin', actorName: '林', action: 'withdraw', reason: '报错了县名' },
		{ actor: 'web:lin', actorName: '林', action: 'import', fileName: '十一月日报.csv' },
		{ actor: 'cli:root', actorName: null, action: 'user.add', subject: 'person lin' }
	]);
	expect(report.chain).toMatchObject({ broken: null, lines: report.lines });
	expect(report.chain.head?.hash).toBe(report.changes[0]?.hash);
	expect(report.actors).toContainEqual({ actor: 'web:lin', name: '林' });
});

test('the address narrows it: who, what, words, days', async () => {
	expect(await found('who=web:lin')).toEqual(['林 withdraw', '林 import']);
	expect(await found('who=web:lin&action=import')).toEqual(['林 import']);
	expect(await found('text=报错了')).toEqual(['林 withdraw']);
	expect(await found('text=十一月日报')).toEqual(['林 withdraw', '林 import']);
	expect(await found('who=web:nobody')).toEqual([]);
	expect(await found('to=2019-12-31')).toEqual([]);
	const all = await found('from=2020-01-01');
	expect(all).toEqual(await found(''));
	expect(await found(`from=not-a-day&who=&text=${encodeURIComponent("' or 1=1 --")}`)).toEqual([]);
});

test('it is listed by pages, which hold every line once', async () => {
	const { lines } = await ask(changeLog, {});
	const seen: number[] = [];
	let before: number | null = lines + 1;
	while (before !== null) {
		const page: Awaited<ReturnType<typeof changeLog>> = await ask(changeLog, {
			before,
			atMost: 5
		});
		seen.push(...page.changes.map(({ changeNo }) => changeNo));
		before = page.older;
	}
	expect(seen).toEqual(Array.from({ length: lines }, (_, i) => lines - i));
});

test('the download has the hash of every line, whole', async () => {
	const report = await ask(changeLog, { who: 'web:lin' });
	const [heading, first] = tableToCsv(changeLogTable(report), false).split('\r\n');
	expect(heading).toBe('\uFEFF变更号,时间,经手者,谁,做了什么,对象,数据种类,文件,理由,明细,校验值');
	expect(first).toMatch(
		/,web:lin,林,撤回,batch \d+,air_daily,十一月日报\.csv,报错了县名,.*,[0-9a-f]{64}$/
	);
});

test('a line that was changed in the file is named, whatever is asked for', async () => {
	const connection = await house.database.connect();
	await connection.run(`update change set reason = '无' where change_no = 4`);
	connection.closeSync();
	const { chain } = await ask(changeLog, { who: 'web:lin', atMost: 1 });
	expect(chain.broken).toEqual({ changeNo: 4, fault: 'altered' });
});

test('an issued paper is named by its number, and found by it', async () => {
	await house.database.write((connection) =>
		appendChange(connection, {
			...{ actor: 'web:lin', action: 'issue', subject: 'paper 3', reason: null },
			detail: { kind: 'water-week', number: '沧环通〔2021〕3号' }
		})
	);
	const { changes } = await ask(changeLog, { text: '〔2021〕3号' });
	expect(changes).toMatchObject([{ subject: 'paper 3', paperNumber: '沧环通〔2021〕3号' }]);
	const [, other] = (await ask(changeLog, {})).changes;
	expect(other?.paperNumber).toBeNull();
});
