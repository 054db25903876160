import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { asker, type Ask } from '$lib/server/reports/ask';
import { goal } from '$lib/server/reports/goal';
import type { GoalLine } from '$lib/server/reports/goal-line';
import { goals, type Goals } from '$lib/server/reports/goals';
import { shippedDatabase } from '../support/database';

let database: Database;
let ask: Ask;
let notice: Goals;
let halfWay: Goals;
beforeAll(async () => {
	database = await shippedDatabase({ demo: true });
	ask = asker(database);
	notice = await ask(goals, { asof: '2021-12-21' });
	halfWay = await ask(goals, { asof: '2021-06-30' });
});
afterAll(() => database.close());

const lineOf = (report: Goals, goalId: string): GoalLine => {
	const line = report.goals.find((one) => one.goalId === goalId);
	if (!line) throw new Error(`no statement ${goalId}`);
	return line;
};

/** Figures that the notice prints and the ledger must give: statement → figure, read off the notice. */
const PRINTED: [goalId: string, figure: number][] = [
	['wwtp-upgrade', 37],
	['wwtp-upgrade-repeat', 37],
	['combined-sewers-km', 117.728],
	['combined-sewers-counties', 8],
	['one-river-projects', 63],
	['river-problems-found', 190],
	['water-inspection-total', 101],
	['water-inspection-done', 99],
	['water-inspection-left', 2],
	['diesel-truck-retirement', 32605],
	['vocs-lists-counties', 19],
	['river-chief-notices', 10],
	['straw-training-sessions', 21],
	['straw-training-people', 4150],
	['rectification-groups', 7],
	['dual-responsibility-rules', 7],
	['rail-lines-cancelled', 5],
	['rail-lines-moved', 8],
	['yinbian-garbage', 119],
	['livestock-fund', 400],
	['yunhe-site-fine', 6],
	['overdue-problems-done', 3],
	['zone-eia-late', 4],
	['scattered-polluters-recheck-rate', 10],
	['promotions-80-section-chief', 1],
	['promotions-80-deputy', 2],
	['promotions-85-deputy', 2],
	['branches-admin-posts', 6],
	['branches-institution-posts', 5],
	['enforcement-posts-approved', 20],
	['enforcement-transferred-in', 7],
	['enforcement-selected', 1],
	['enforcement-recruited', 3],
	['enforcement-branch-staff', 18],
	['dev-zone-staff-added', 20],
	['hitech-quota-added', 3],
	['hitech-dispatch-staff', 23],
	['dev-zone-certificates', 22]
];

describe('on the day of the notice', () => {
	test.each(PRINTED)('%s: the ledger gives %d, as the notice prints', (goalId, figure) => {
		expect(lineOf(notice, goalId).figure).toMatchObject({
			...{ notice: figure, ledger: figure, ledgerOn: '2021-12-21', verdict: 'agrees' }
		});
	});

	test('every figure that the notice claims is in the list above, and none differs', () => {
		const compared = notice.goals
			.filter((line) => ['agrees', 'differs'].includes(line.figure.verdict))
			.filter((line) => line.quantity !== null)
			.map((line) => line.goalId);
		expect(compared.sort()).toEqual(PRINTED.map(([goalId]) => goalId).sort());
		expect(notice.goals.filter((line) => line.figure.verdict === 'differs')).toEqual([]);
	});

	test('101 = 99 + 2, in the notice and in the ledger', () => {
		const parts = { planned: 101, done: 99, open: 2, addsUp: true };
		expect(notice.crossFeet).toEqual([
			{ ledgerGoal: 'water-inspection-total', ledgerOn: '2021-12-21', notice: parts, ledger: parts }
		]);
	});

	test('118 statements, of which 2 repeats, make 116', () => {
		expect(notice.counts).toMatchObject({ statements: 118, repeats: 2 });
		const counted = notice.states.reduce((sum, { count }) => sum + count, 0);
		expect(counted).toBe(116);
	});

	test('34 findings, 41 with their parts; each statement stands with its own', () => {
		expect(notice.findings).toHaveLength(41);
		expect(notice.findings.filter((one) => one.parentId === null)).toHaveLength(34);
		const placed = notice.findings.flatMap((one) => one.goalIds);
		const loose = notice.goals.filter((line) => line.findingId === null);
		expect(placed.length + loose.length).toBe(118);
		expect(new Set(placed).size).toBe(placed.length);
	});

	test('trucks are over-fulfilled, as the notice says without a figure', () => {
		const line = lineOf(notice, 'diesel-truck-retirement-result');
		expect(line.surplus).toBeGreaterThan(0);
		expect(line.figure.verdict).toBe('agrees');
	});

	test('a later day compares the notice with the ledger of its own day', async () => {
		const later = await ask(goals, { asof: '2022-06-30' });
		expect(lineOf(later, 'water-inspection-left').figure).toMatchObject({
			...{ notice: 2, ledger: 2, ledgerOn: '2021-12-21', verdict: 'agrees' }
		});
	});
});

describe('half-way, on 2021-06-30', () => {
	test('something is behind and something is overdue', () => {
		const states = halfWay.failing.map(({ goalId }) => lineOf(halfWay, goalId).state);
		expect(states).toContain('overdue');
		expect(states).toContain('behind');
		expect(states).toEqual([...states].sort((a, b) => b.localeCompare(a)));
	});

	test('the plants are behind, by the counties that owe them', () => {
		// By hand from the milestones and the ledger: due by 30 June 19, done 17 in time; 肃宁 and 孟村 owe one each.
		const line = lineOf(halfWay, 'wwtp-upgrade');
		expect(line).toMatchObject({ state: 'behind', planned: 37, countiesOwing: 2, owed: 2 });
		const failing = halfWay.failing.find((one) => one.goalId === 'wwtp-upgrade');
		expect(failing?.owing.map((one) => one.area.name)).toEqual(['肃宁县', '孟村回族自治县']);
		expect(failing?.others).toEqual(['wwtp-upgrade-relevant-counties']);
	});

	test('claims of the notice are not yet to be checked', () => {
		expect(lineOf(halfWay, 'wwtp-upgrade').figure.verdict).toBe('before_notice');
		expect(lineOf(halfWay, 'one-river-projects').figure.verdict).toBe('before_notice');
	});

	test('what falls due in 30 days is missing and dated inside them', () => {
		for (const one of halfWay.upcoming) {
			expect(one.missing).toBeGreaterThan(0);
			expect(one.dueOn > '2021-06-30' && one.dueOn <= halfWay.upcomingUntil).toBe(true);
		}
	});
});

describe('statements without rows of the ledger say why', () => {
	test.each([
		['enforcement-daily-notice', 'no_data', 'no_paper_register'],
		['water-quality-improving', 'not_judged', 'no_series_target'],
		['fire-points-high', 'not_judged', 'role_baseline'],
		['cadre-horizon', 'not_judged', 'role_context']
	])('%s: %s, %s', (goalId, state, code) => {
		expect(lineOf(notice, goalId)).toMatchObject({ state, reason: { code } });
	});

	test('whether the air of Suning still rises is read off the composite index', () => {
		const line = lineOf(notice, 'suning-reverse-rise');
		const measured = line.reason.measured;
		expect(measured).toMatchObject({ area: { code: '130926' }, month: '2021-11' });
		if (!measured) return;
		expect(measured.change).toBeCloseTo(measured.value - measured.yearValue, 10);
		expect(line.state).toBe(measured.change > 0 ? 'behind' : 'on_pace');
	});
});

describe('one goal', () => {
	test('the 37 plants by county: each plant is done, owed or not yet due, and they add up', async () => {
		const report = await ask(goal, { goalId: 'wwtp-upgrade', asof: '2021-06-30' });
		const sum = (pick: (one: NonNullable<typeof report>['counties'][number]) => number) =>
			report?.counties.reduce((total, one) => total + pick(one), 0);
		expect(sum((one) => one.planned)).toBe(37);
		expect(sum((one) => one.done)).toBe(report?.line.done);
		expect(sum((one) => one.open)).toBe(report?.line.open);
		expect(sum((one) => one.due ?? 0)).toBe(report?.line.due);
		expect(report?.items).toHaveLength(37);
		expect(report?.left.reduce((total, one) => total + one.open, 0)).toBe(report?.line.open);
		expect(report?.counties[0]).toMatchObject({
			state: 'behind',
			owed: 1,
			area: { name: '肃宁县' }
		});
	});

	test('the course ends where the total stands, and the steps end at the plan', async () => {
		const report = await ask(goal, { goalId: 'wwtp-upgrade', asof: '2021-06-30' });
		expect(report?.burnUp?.done.at(-1)).toEqual({ day: '2021-06-30', amount: report?.line.done });
		expect(report?.burnUp?.due.at(-1)?.amount).toBe(37);
		expect(report?.burnUp?.planned).toBe(37);
	});

	test('statements on the same rows are named beside it', async () => {
		const report = await ask(goal, { goalId: 'water-inspection-left', asof: '2021-12-21' });
		expect(report?.related.map((line) => line.goalId)).toEqual([
			'water-inspection-total',
			'water-inspection-done'
		]);
		expect(report?.crossFoot?.ledger).toMatchObject({ planned: 101, done: 99, open: 2 });
		expect(report?.left.map((one) => one.area.name)).toEqual(['沧县', '任丘市']);
	});

	test('a statement that counts counties has its course in kilometres', async () => {
		const report = await ask(goal, { goalId: 'combined-sewers-counties', asof: '2021-12-21' });
		expect(report?.line).toMatchObject({ planned: 8, done: 8, countedUnit: '个' });
		expect(report?.burnUp).toMatchObject({ planned: 117.728, unit: '公里' });
	});

	test('a statement that does not exist is no report', async () => {
		expect(await ask(goal, { goalId: 'wwtp' })).toBeNull();
	});
});

test('statements of every kind have a page', async () => {
	const kinds = new Map(
		notice.goals.map((line) => [`${line.role} ${line.arithmetic} ${line.counts}`, line.goalId])
	);
	expect(kinds.size).toBeGreaterThan(20);
	for (const goalId of kinds.values()) {
		const report = await ask(goal, { goalId, asof: '2021-12-21' });
		expect(report?.line).toEqual(lineOf(notice, goalId));
	}
});
