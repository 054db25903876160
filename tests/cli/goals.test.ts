import { beforeAll, expect, test } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Goals } from '$lib/server/reports/goals';
import { duibiao } from './duibiao';

/** The day of the notice. */
const NOTICE_DAY = '2021-12-21';

/** Totals that the notice prints: the statement, what of its rows is counted, how much. */
const TOTALS: [goalId: string, counted: 'planned' | 'done' | 'open', amount: number][] = [
	['wwtp-upgrade', 'done', 37],
	['combined-sewers-km', 'done', 117.728],
	['water-inspection-total', 'planned', 101],
	['water-inspection-done', 'done', 99],
	['water-inspection-left', 'open', 2],
	['one-river-projects', 'done', 63],
	['river-problems-found', 'planned', 190],
	['diesel-truck-retirement', 'planned', 32605]
];

let home = '';
let report: Goals & { mark?: string };

beforeAll(async () => {
	home = await mkdtemp(join(tmpdir(), 'duibiao-goals-'));
	const { code, stdout } = await duibiao(home, ['goals', '--asof', NOTICE_DAY, '--json']);
	expect(code).toBe(0);
	report = JSON.parse(stdout) as typeof report;
	return () => rm(home, { recursive: true, force: true });
});

test.each(TOTALS)(
	'as of the notice, %s %s %d comes from rows of the ledger',
	(id, counted, amount) => {
		const goal = report.goals.find(({ goalId }) => goalId === id);
		expect(goal?.[counted]).toBe(amount);
		expect(goal?.items).toBeGreaterThan(0);
		expect(goal?.figure).toMatchObject({ notice: amount, ledger: amount, verdict: 'agrees' });
	}
);

test('the report is of the day asked for, whole, and marked as synthetic', () => {
	expect(report.mark).toBe('演示数据');
	expect(report.basis).toMatchObject({ asof: NOTICE_DAY, asofGiven: true, demo: true });
	expect(report.counts.statements).toBe(118);
	expect(report.goals).toHaveLength(118);
});

test('for people it is a table of as many lines, with the day and the mark above', async () => {
	const { code, stdout } = await duibiao(home, ['goals', '--asof', NOTICE_DAY]);
	expect(code).toBe(0);
	expect(stdout).toContain('演示数据');
	expect(stdout).toContain(NOTICE_DAY);
	expect(stdout).toMatch(/wwtp-upgrade +污水处理厂提标改造 +\S+ +37 +37 +37 +座/);
	expect(stdout).toContain('118');
});

test('a day that is none is named', async () => {
	const ended = await duibiao(home, ['goals', '--asof', '2021-02-30']);
	expect(ended).toMatchObject({ code: 2, stdout: '' });
	expect(ended.stderr).toContain('2021-02-30');
});
