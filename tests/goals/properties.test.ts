import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { GoalHouse, type Item, type Milestone } from './goal-house';

let house: GoalHouse;
beforeAll(async () => {
	house = await GoalHouse.open();
});

const DAYS = ['2021-01-31', '2021-02-28', '2021-03-31', '2021-04-30', '2021-05-31', '2021-06-30'];
const TODAY = '2021-04-15';
/** A database call each; enough to meet the odd cases, few enough to stay quick. */
const RUNS = { numRuns: 25 };

const day = fc.constantFrom(...DAYS);
const area = fc.constantFrom('A', 'B');
const item = fc.record({
	id: fc.constantFrom('a', 'b', 'c', 'd'),
	asOf: day,
	area,
	planned: fc.integer({ min: 0, max: 6 }),
	done: fc.integer({ min: 0, max: 6 }),
	due: fc.option(day, { nil: undefined })
});
/** One row an item and day, and an item stays in its county. */
const ledger = fc
	.uniqueArray(item, { maxLength: 10, selector: ({ id, asOf }) => `${id} ${asOf}` })
	.map((rows) => rows.map((row) => ({ ...row, area: row.id < 'c' ? 'A' : 'B' })));
const milestones = fc.uniqueArray(
	fc.tuple(area, day, fc.integer({ min: 0, max: 9 })) as fc.Arbitrary<Milestone>,
	{ maxLength: 4, selector: ([where, when]) => `${where} ${when}` }
);

async function answer(items: Item[], marks: Milestone[] = []) {
	await house.clear();
	await house.statements({});
	await house.items(...items);
	await house.milestones(...marks);
	return counties();
}

const counties = async () =>
	(await house.read('ledger_counties', { onDate: TODAY })).sort((a, b) =>
		a.areaCode.localeCompare(b.areaCode)
	);

test('the order of the rows does not matter', async () => {
	const shuffled = ledger.chain((rows) =>
		fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))
	);
	await fc.assert(
		fc.asyncProperty(shuffled, milestones, async ([rows, other], marks) => {
			expect(await answer(other, [...marks].reverse())).toEqual(await answer(rows, marks));
		}),
		RUNS
	);
});

test('a withdrawn batch counts nothing', async () => {
	await fc.assert(
		fc.asyncProperty(ledger, ledger, milestones, async (rows, withdrawn, marks) => {
			const before = await answer(rows, marks);
			await house.items(...withdrawn.map((row) => ({ ...row, batch: 2 })));
			await house.withdraw(2);
			expect(await counties()).toEqual(before);
		}),
		RUNS
	);
});

test('the same item and day in a later batch replaces the row', async () => {
	await fc.assert(
		fc.asyncProperty(ledger, milestones, async (rows, marks) => {
			const revised = rows.map((row) => ({ ...row, done: row.planned }));
			const expected = await answer(revised, marks);
			await answer(rows, marks);
			await house.items(...revised.map((row) => ({ ...row, batch: 2 })));
			expect(await counties()).toEqual(expected);
		}),
		RUNS
	);
});

test('what is reported after the day changes nothing', async () => {
	await fc.assert(
		fc.asyncProperty(ledger, milestones, async (rows, marks) => {
			const known = rows.filter((row) => row.asOf <= TODAY);
			expect(await answer(rows, marks)).toEqual(await answer(known, marks));
		}),
		RUNS
	);
});

test('done and open make planned, surplus aside; owed is due and not done; totals are sums', async () => {
	await fc.assert(
		fc.asyncProperty(ledger, milestones, async (rows, marks) => {
			const units = await answer(rows, marks);
			for (const row of units) {
				expect(row.done + row.open).toBe(row.planned + row.surplus);
				expect(row.owed).toBe(Math.max(0, (row.due ?? 0) - row.done));
			}
			if (units.length === 0) return;
			const total = await house.total(TODAY);
			const sum = (pick: (row: (typeof units)[number]) => number) =>
				units.reduce((before, row) => before + pick(row), 0);
			expect(total.planned).toBe(sum((row) => row.planned));
			expect(total.done).toBe(sum((row) => row.done));
			expect(total.owed).toBe(sum((row) => row.owed));
			expect(total.done + total.open).toBe(total.planned + total.surplus);
		}),
		RUNS
	);
});

test('without milestones the due is that of the items, and never more than they plan', async () => {
	await fc.assert(
		fc.asyncProperty(ledger, async (rows) => {
			const latest = new Map<string, (typeof rows)[number]>();
			for (const row of rows)
				if (row.asOf <= TODAY && (latest.get(row.id)?.asOf ?? '') < row.asOf)
					latest.set(row.id, row);
			for (const unit of await answer(rows)) {
				const own = [...latest.values()].filter((row) => row.area === unit.areaCode);
				const dated = own.filter((row) => row.due !== undefined);
				const due = dated
					.filter((row) => (row.due ?? '') <= TODAY)
					.reduce((sum, row) => sum + row.planned, 0);
				expect(unit.due).toBe(dated.length === 0 ? null : due);
				expect(unit.due ?? 0).toBeLessThanOrEqual(unit.planned);
			}
		}),
		RUNS
	);
});

test('progress adds up to what is done on any day', async () => {
	await fc.assert(
		fc.asyncProperty(ledger, day, async (rows, onDate) => {
			await answer(rows);
			const steps = await house.read('goal_progress', { goal: 'G', onDate });
			const units = await house.read('goal_counties', { goal: 'G', onDate });
			const done = units.reduce((sum, row) => sum + row.done, 0);
			expect(steps.reduce((sum, step) => sum + step.quantity, 0)).toBe(done);
		}),
		RUNS
	);
});
