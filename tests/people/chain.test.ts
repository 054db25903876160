import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendChange } from '$lib/server/database/change-log';
import { sealOf, verifyChain } from '$lib/server/database/chain';
import { openDatabase, type Database } from '$lib/server/database/database';
import { select } from '../support/database';
import SEAL from '$lib/server/database/migrations/0030_change_seal.sql?raw';

let database: Database;
beforeAll(async () => {
	database = await openDatabase(':memory:', false);
	for (const reason of ['第一条', null, 'a,b', '12:甲,-'])
		await database.write((connection) =>
			appendChange(connection, {
				...{ actor: 'web:clerk', action: 'import', subject: 'batch 1', reason },
				detail: { fileName: '周报“一”.csv', read: 3 }
			})
		);
});
afterAll(() => database.close());

const verify = async (noted?: { changeNo: number; hash: string }) => {
	const connection = await database.connect();
	try {
		return await verifyChain(connection, noted);
	} finally {
		connection.closeSync();
	}
};

/** Does something to the file that the software never does, looks, and takes it back. */
async function tampered(sql: string) {
	const connection = await database.connect();
	try {
		await connection.run('begin transaction');
		await connection.run(sql);
		return await verifyChain(connection);
	} finally {
		await connection.run('rollback');
		connection.closeSync();
	}
}

test('the chain of a log that nobody touched is whole, and ends in its last line', async () => {
	const state = await verify();
	expect(state).toMatchObject({ lines: 4, broken: null, head: { changeNo: 4 } });
	expect(state.head?.hash).toMatch(/^[0-9a-f]{64}$/);
});

test.each([
	['another person', `update change set actor = 'web:other' where change_no = 2`, 2, 'altered'],
	['another reason', `update change set reason = '改' where change_no = 3`, 3, 'altered'],
	['a reason where none was', `update change set reason = '-' where change_no = 2`, 2, 'altered'],
	['another moment', `update change set happened_at = now() where change_no = 1`, 1, 'altered'],
	['another detail', `update change set detail = '{"read": 4}' where change_no = 4`, 4, 'altered'],
	['another hash', `update change_seal set hash = sha256('x') where change_no = 1`, 1, 'altered'],
	['no hash', `delete from change_seal where change_no = 3`, 3, 'unsealed'],
	[
		'a line in between',
		`insert into change values (6, now(), 'web:x', 'import', 'batch 9', null, null)`,
		5,
		'missing'
	],
	[
		'a line at the end',
		`insert into change values (5, now(), 'web:x', 'import', 'batch 9', null, null)`,
		5,
		'unsealed'
	]
])('%s is found at its line', async (_, sql, changeNo, fault) => {
	expect((await tampered(sql)).broken).toEqual({ changeNo, fault });
});

test('a head that was noted elsewhere shows a log that was cut or written anew', async () => {
	const { head } = await verify();
	if (!head) throw new Error('no head');
	expect((await verify(head)).broken).toBeNull();
	expect((await verify({ ...head, changeNo: 5 })).broken).toEqual({
		changeNo: 5,
		fault: 'missing'
	});
	expect((await verify({ changeNo: 4, hash: 'f'.repeat(64) })).broken).toEqual({
		changeNo: 4,
		fault: 'unexpected'
	});
});

test('two lines whose texts run together alike have different seals', () => {
	const line = { changeNo: 1, happenedAt: 'x', action: 'a', reason: null, detail: null };
	expect(sealOf('', { ...line, actor: 'ab', subject: 'c' })).not.toBe(
		sealOf('', { ...line, actor: 'a', subject: 'bc' })
	);
});

test('lines that are older than the chain are sealed by the migration as the program would', async () => {
	const before = await verify();
	const connection = await database.connect();
	await connection.run('drop table change_seal');
	await connection.run(SEAL);
	connection.closeSync();
	expect(await verify()).toEqual(before);
});

test('nothing in the sources changes or deletes a line of the log', () => {
	const sources = import.meta.glob<string>(['/src/**/*.ts', '/src/**/*.sql'], {
		query: '?raw',
		import: 'default',
		eager: true
	});
	const writers = Object.entries(sources)
		.filter(([, source]) =>
			/\b(update|delete from|insert into|drop table|alter table|truncate)\s+change(_seal)?\b/i.test(
				source
			)
		)
		.map(([path]) => path);
	expect(writers.sort()).toEqual([
		'/src/lib/server/database/change-log.ts',
		'/src/lib/server/database/migrations/0030_change_seal.sql'
	]);
});

test('the log reads in the order it was written', async () => {
	const found = await select<{ reason: string | null }>(
		database,
		'select reason from change order by change_no'
	);
	expect(found.map(({ reason }) => reason)).toEqual(['第一条', null, 'a,b', '12:甲,-']);
});
