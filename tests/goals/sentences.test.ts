import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { asker, type Ask } from '$lib/server/reports/ask';
import { goals, type Goals } from '$lib/server/reports/goals';
import { nearestGoals } from '$lib/server/reports/goal-nearest';
import { catalogue } from '$lib/words';
import { goalsWords } from '$lib/words/apart/goals';
import { shippedDatabase } from '../support/database';

const t = goalsWords();
let database: Database;
let ask: Ask;
const reports = new Map<string, Goals>();
beforeAll(async () => {
	database = await shippedDatabase({ demo: true });
	ask = asker(database);
	for (const asof of ['2021-06-30', '2021-12-21', '2021-12-31'])
		reports.set(asof, await ask(goals, { asof }));
});
afterAll(() => database.close());

function lead(asof: string, goalId: string): string {
	const line = reports.get(asof)?.goals.find((one) => one.goalId === goalId);
	if (!line) throw new Error(`no statement ${goalId} on ${asof}`);
	return t
		.lead(line)
		.map((clause) => (clause.warn ? `[${clause.text}]` : clause.text))
		.join('');
}

// Figures worked out by hand from the ledger and the milestones of the demo.
test.each([
	[
		'2021-06-30',
		'wwtp-upgrade',
		'污水处理厂提标改造：应完成 19 座，台账完成 17 座，[2 县共欠 2 座。]'
	],
	[
		'2021-06-30',
		'combined-sewers-km',
		'合流制市政排水管网改造：应完成 66.432 公里，台账完成 73.777 公里，[1 县欠 0.656 公里。]'
	],
	[
		'2021-06-30',
		'vocs-lists-counties',
		'涉VOCs清单上报县(市、区)：应完成 19 个，台账完成 16 个，[逾期，3 县共欠 3 个。]'
	],
	[
		'2021-12-21',
		'wwtp-upgrade',
		'污水处理厂提标改造：37 座，全部完成，待销号 2 项；5 项迟于期限。'
	],
	[
		'2021-12-21',
		'water-inspection-left',
		'水专项督察问题剩余：应完成 99 个，台账完成 99 个，达进度。'
	],
	['2021-12-21', 'weekly-water-bulletin', '水质周报：应有 50 期，登记 49，[缺 1 期。]'],
	[
		'2021-12-21',
		'monthly-air-ranking',
		'空气质量考核排名月通报：自2021年1月1日起应有 11 期，一期不缺。'
	],
	['2021-12-21', 'enforcement-daily-notice', '大气执法日通报：尚无发文登记。'],
	['2021-12-21', 'all-items-cleared', '所有整改事项见底清零：已完成 9 项，未定期限，余 25 项。']
])('%s %s', (asof, goalId, sentence) => {
	expect(lead(asof, goalId)).toBe(sentence);
});

test('what fell due after the last report says how far the ledger goes', () => {
	const line = reports.get('2021-12-31')?.goals.find((one) => one.goalId === 'six-plus-two-100');
	expect(line && t.why(line)).toBe(
		'欠 1 个，最早应于 2021年12月31日完成；台账只报到 2021年12月21日'
	);
});

test('every statement has a reason in words, and no word is missing', () => {
	for (const report of reports.values())
		for (const line of report.goals) {
			expect(t.why(line)).not.toBe(line.reason.code);
			expect(catalogue().common.goalState[line.state]).toBeDefined();
			expect(t.role[line.role]).toBeDefined();
			expect(t.arithmetic[line.arithmetic]).toBeDefined();
			expect(t.verdict[line.figure.verdict]).toBeDefined();
			expect(lead(report.basis.asof, line.goalId)).not.toMatch(/undefined|null|NaN|—/);
		}
	for (const finding of reports.get('2021-12-21')?.findings ?? [])
		expect(t.theme[finding.theme]).toBeDefined();
});

test('an id that does not exist is answered with those that come closest', async () => {
	const { total, nearest } = await ask(nearestGoals, { goalId: 'wwtp-upgarde' });
	expect(total).toBe(118);
	expect(nearest[0]).toEqual({ goalId: 'wwtp-upgrade', name: '污水处理厂提标改造' });
	const half = await ask(nearestGoals, { goalId: 'river-chief' });
	expect(half.nearest.map((one) => one.goalId)).toContain('river-chief-notices');
});
