import { afterAll, beforeAll, expect, test } from 'vitest';
import { tableToCsv } from '$lib/server/documents/csv';
import { goalsTable } from '$lib/server/documents/tables/goals';
import { goal } from '$lib/server/reports/goal';
import { goals } from '$lib/server/reports/goals';
import { lead, why } from '$lib/words/zh/goals-sentences';
import { actions as batchActions } from '../../src/routes/(app)/data/batches/[batch]/+page.server';
import { actions } from '../../src/routes/(app)/goals/[id]/override/+page.server';
import { FormOffice, outcomeOf, somebody } from './office';

const GOAL = 'wwtp-upgrade';
const publisher = somebody('zhao', 'publisher');
const bureau = somebody('lin', 'bureau_clerk');
type Person = typeof publisher | null;

let office: FormOffice;
beforeAll(async () => {
	office = await FormOffice.open();
	await office.load(
		'ledger_item',
		'项目编号,截至日期,目标编号,县(市、区),项目名称,计划数量,完成数量,期限,状态\n' +
			`P1,2021-10-31,${GOAL},沧县,一厂,2,0,2021-09-30,进行中`
	);
});
afterAll(() => office.database.close());

const FORM = {
	...{ state: 'closed', decided_at: '2021-11-10T09:00:00', decided_by: '市生态环境局' },
	...{ reason: '验收意见已补齐', basis: '沧环〔2021〕9号' }
};

type ActionEvent = Parameters<NonNullable<(typeof actions)[string]>>[0];
type BatchEvent = Parameters<NonNullable<(typeof batchActions)[string]>>[0];

function post(person: Person, fields: Record<string, string> = {}, id = GOAL) {
	const event = office.event(person, `/goals/${id}/override`, { id }, { ...FORM, ...fields });
	return outcomeOf(Promise.resolve(actions['judge']?.(event as unknown as ActionEvent)));
}

async function lineOn(asof: string) {
	const found = await office.ask(goal, { goalId: GOAL, asof });
	if (!found) throw new Error('no goal');
	return found.line;
}

function batchOf(outcome: Awaited<ReturnType<typeof post>>): number {
	if (!('to' in outcome)) throw new Error(JSON.stringify(outcome));
	return Number(/saved=(\d+)/.exec(outcome.to)?.[1]);
}

test('only who judges may, whatever is posted', async () => {
	const before = await office.log();
	for (const role of ['reader', 'county_clerk', 'bureau_clerk', 'screen'] as const)
		expect(await post(somebody('x', role, '130921'))).toEqual({ status: 403 });
	expect(await post(null)).toMatchObject({ to: expect.stringContaining('/sign-in') });
	expect(await post(publisher, {}, 'no-such-goal')).toEqual({ status: 404 });
	expect(await office.log()).toEqual(before);
});

test('a decision stands from its day on, beside what is computed, and the log says who and why', async () => {
	const computed = await lineOn('2021-11-30');
	expect(computed).toMatchObject({ state: 'overdue', computedState: 'overdue', override: null });
	const batchNo = batchOf(await post(publisher, { goal_id: 'other' }));
	expect(await lineOn('2021-11-09')).toMatchObject({ state: 'overdue', override: null });
	const line = await lineOn('2021-11-10');
	expect(line).toMatchObject({
		...{ state: 'closed', computedState: 'overdue' },
		override: {
			...{ at: '2021-11-10 09:00:00', by: '市生态环境局' },
			...{ reason: '验收意见已补齐', basis: '沧环〔2021〕9号' }
		}
	});
	expect(why(line)).toMatch(
		/^人工认定：验收意见已补齐（市生态环境局，2021年11月10日，.+）；计算为逾期，/
	);
	expect(
		lead(line)
			.map(({ text }) => text)
			.join('')
	).toContain('人工认定为销号，计算为逾期。');
	expect((await office.log())[0]).toMatchObject({ actor: 'web:zhao', reason: '验收意见已补齐' });
	const register = await office.ask(goals, { asof: '2021-11-30' });
	expect(register.failing.map(({ goalId }) => goalId)).not.toContain(GOAL);
	expect(tableToCsv(goalsTable(register), false)).toMatch(/,销号,逾期,是,人工认定：/);
	await office.withdraw(batchNo);
	expect(await lineOn('2021-11-30')).toEqual(computed);
});

test('the newest decision stands; one without a state lifts; set, changed and set again is what was set last', async () => {
	const seen = [];
	for (const [state, time] of [
		['done', '09:00'],
		['behind', '09:00'],
		['done', '09:00'],
		['', '10:00'],
		['on_pace', '11:00']
	] as const) {
		batchOf(await post(publisher, { state, decided_at: `2021-11-12 ${time}` }));
		seen.push((await lineOn('2021-11-30')).state);
	}
	expect(seen).toEqual(['done', 'behind', 'done', 'overdue', 'on_pace']);
	expect((await lineOn('2021-11-11')).override).toBeNull();
});

test('a file of decisions is read with the words of the pages', async () => {
	await office.load(
		'goal_override',
		`目标编号,认定时间,认定状态,认定单位,理由\n${GOAL},2021-11-20 08:00,落后,市局,抽查`
	);
	expect(await lineOn('2021-11-30')).toMatchObject({ state: 'behind', override: { by: '市局' } });
});

test('a form that is not understood comes back with why, and hostile text is text', async () => {
	const before = await office.log();
	expect(await post(publisher, { reason: '' })).toMatchObject({ field: 'reason' });
	expect(await post(publisher, { state: 'splendid' })).toMatchObject({ field: 'state' });
	expect(await post(publisher, { decided_at: '' })).toMatchObject({ field: 'decided_at' });
	expect(await post(publisher, { decided_at: '2099-01-01' })).toMatchObject({
		...{ field: 'decided_at', problem: expect.stringContaining('晚于今天') },
		values: { reason: FORM.reason }
	});
	expect(await office.log()).toEqual(before);
	const reason = `<script>alert(1)</script>",overdue,"'; drop table goal_override; --`;
	batchOf(await post(publisher, { reason, decided_at: '2021-11-25 08:00' }));
	expect((await lineOn('2021-11-30')).override).toMatchObject({ reason });
});

test('who may withdraw files but not judge does not undo a decision', async () => {
	const batchNo = batchOf(await post(publisher, { decided_at: '2021-11-26 08:00' }));
	const batch = String(batchNo);
	const event = office.event(bureau, `/data/batches/${batch}`, { batch }, { reason: '不对' });
	const outcome = await outcomeOf(
		Promise.resolve(batchActions['withdraw']?.(event as unknown as BatchEvent))
	);
	expect(outcome).toEqual({ status: 403 });
	expect((await lineOn('2021-11-30')).override).not.toBeNull();
});
