import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { withdrawBatch, type Receipt } from '$lib/server/load';
import { ask, bureau, load } from './bureau';
import { madeUpFile, type MadeUpFile } from './made-up';

let database: Database;
beforeAll(async () => {
	database = await bureau();
});
afterAll(() => {
	database.close();
});

type Status = '审核' | '实况';
/** What a reader of the documentation expects to be in force: content by key. */
type Expected = Map<string, { so2: string | null; status: Status }>;

/** Takes the rows of a file in by hand, line by line, as the receipt's figures are documented. */
function byHand(expected: Expected, { rows }: MadeUpFile) {
	const counts = { read: 0, accepted: 0, unchanged: 0, revised: 0, rejected: 0, outranked: 0 };
	for (const { good } of rows) {
		counts.read++;
		if (!good) {
			counts.rejected++;
			continue;
		}
		const { area, day, so2, status } = good;
		const held = expected.get(`${area} ${day}`);
		const same = held?.so2 === so2 && held.status === status;
		const outranked = held?.status === '审核' && status === '实况';
		if (!held) counts.accepted++;
		else if (same || outranked) counts.unchanged++;
		else counts.revised++;
		if (outranked) counts.outranked++;
		if (!outranked) expected.set(`${area} ${day}`, { so2, status });
	}
	return counts;
}

async function inForce(): Promise<Expected> {
	const rows = await ask<{ key: string; so2: number | null; status: Status }>(
		database,
		`select area_code || ' ' || day as key, so2, data_status as status from air_daily
		 where batch_no not in (select batch_no from withdrawal)
		 qualify row_number() over (
			partition by area_code, day order by data_status = '审核' desc, batch_no desc, line desc
		 ) = 1
		 order by key`
	);
	return new Map(
		rows.map(({ key, so2, status }) => [key, { so2: so2?.toString() ?? null, status }])
	);
}

async function undo(...receipts: Receipt[]): Promise<void> {
	for (const { batchNo } of receipts.filter(({ alreadyLoaded }) => !alreadyLoaded))
		await withdrawBatch(database, { batchNo: batchNo ?? 0, actor: 'test', reason: '下一例' });
}

const sorted = (expected: Expected) => [...expected].sort(([a], [b]) => (a < b ? -1 : 1));

test('any file: the receipt adds up, every good row is in, nothing is in twice', async () => {
	await fc.assert(
		fc.asyncProperty(madeUpFile, async (file) => {
			const expected: Expected = new Map();
			const counts = byHand(expected, file);
			const receipt = await load(database, file.bytes);
			const { read, accepted, unchanged, revised, rejected } = receipt;
			expect(read).toBe(accepted + unchanged + revised + rejected);
			expect(receipt).toMatchObject(counts);
			expect(sorted(await inForce())).toEqual(sorted(expected));
			expect(await repeats(receipt)).toBe(0);
			expect(await load(database, file.bytes)).toEqual({ ...receipt, alreadyLoaded: true });
			await undo(receipt);
		}),
		{ numRuns: 40 }
	);
});

/** Rows of a batch that repeat the row of their key just before them. */
async function repeats({ batchNo }: Receipt): Promise<number> {
	const [found] = await ask<{ count: number }>(
		database,
		`select count(*) as count from (
			select row(so2, data_status) = lag(row(so2, data_status)) over (
				partition by area_code, day order by line
			) as repeated
			from air_daily where batch_no = $batchNo
		 ) where repeated`,
		{ batchNo }
	);
	return found?.count ?? 0;
}

test('two files, in either order: what is in force is what the documentation says', async () => {
	await fc.assert(
		fc.asyncProperty(madeUpFile, madeUpFile, async (one, other) => {
			for (const order of [
				[one, other],
				[other, one]
			]) {
				const expected: Expected = new Map();
				const receipts: Receipt[] = [];
				for (const file of order) {
					const counts = byHand(expected, file);
					const receipt = await load(database, file.bytes);
					if (!receipt.alreadyLoaded) expect(receipt).toMatchObject(counts);
					receipts.push(receipt);
				}
				expect(sorted(await inForce())).toEqual(sorted(expected));
				await undo(...receipts);
				expect((await inForce()).size).toBe(0);
			}
		}),
		{ numRuns: 15 }
	);
});
