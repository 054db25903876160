import { afterAll, beforeAll, expect, test } from 'vitest';
import { ledgerItemTable } from '$lib/server/documents/tables/ledger-item';
import { ledgerItem } from '$lib/server/reports/ledger-item';
import { actions, load } from '../../src/routes/(app)/goals/items/[item]/+page.server';
import { FormOffice, outcomeOf, somebody } from './office';

const HEADINGS =
	'项目编号,截至日期,目标编号,县(市、区),项目名称,责任单位,计划数量,完成数量,计量单位,期限,状态,备注';
const CANG = '130921';
const QING = '130922';
const clerk = somebody('chen', 'county_clerk', CANG);
const other = somebody('qin', 'county_clerk', QING);
const bureau = somebody('lin', 'bureau_clerk');

let office: FormOffice;
beforeAll(async () => {
	office = await FormOffice.open();
	await office.load(
		'ledger_item',
		[
			HEADINGS,
			'P1,2021-10-31,wwtp-upgrade,沧县,一厂,沧县人民政府,2,0,座,2021-12-31,进行中,',
			'P2,2021-10-31,wwtp-upgrade,青县,二厂,青县人民政府,1,0,座,2021-12-31,进行中,',
			'P/3?,2021-09-30,wwtp-upgrade,青县,三厂,,1,0,座,,进行中,',
			'P/3?,2021-10-31,wwtp-upgrade,沧县,三厂,,1,0,座,,进行中,'
		].join('\n')
	);
});
afterAll(() => office.database.close());

type LoadEvent = Parameters<typeof load>[0];
type ActionEvent = Parameters<NonNullable<(typeof actions)[string]>>[0];

const FORM = { as_of: '2021-11-30', quantity_done: '1', status: 'under_way', reason: '月报' };

function post(
	person: typeof clerk | null,
	item: string,
	fields: Record<string, string>,
	query = ''
) {
	const path = `/goals/items/${encodeURIComponent(item)}${query}`;
	const event = office.event(person, path, { item }, { ...FORM, ...fields });
	return outcomeOf(Promise.resolve(actions['report']?.(event as unknown as ActionEvent)));
}

async function look(person: typeof clerk | null, item: string) {
	const event = office.event(person, `/goals/items/${item}`, { item });
	return (await load(event as unknown as LoadEvent)) as Exclude<
		Awaited<ReturnType<typeof load>>,
		void
	>;
}

async function historyOf(itemId: string, asof = '2021-12-31') {
	const found = await office.ask(ledgerItem, { itemId, asof });
	if (!found) throw new Error(`no item ${itemId}`);
	return found;
}

/** The batch that a form was taken as. */
function batchOf(outcome: Awaited<ReturnType<typeof post>>): number {
	if (!('to' in outcome)) throw new Error(JSON.stringify(outcome));
	return Number(/saved=(\d+)/.exec(outcome.to)?.[1]);
}

test('the form is there for the county’s own clerk and the bureau, and for nobody else', async () => {
	for (const [person, item, offered] of [
		[clerk, 'P1', true],
		[clerk, 'P2', false],
		[other, 'P1', false],
		[bureau, 'P2', true],
		[somebody('zhao', 'publisher'), 'P1', false],
		[somebody('du', 'reader'), 'P1', false],
		[null, 'P1', false]
	] as const)
		expect([person?.account, item, (await look(person, item)).before !== null]).toEqual([
			person?.account,
			item,
			offered
		]);
});

test('a clerk of one county does not write an item of another, whatever is posted', async () => {
	const before = await office.log();
	const tampered: Record<string, string>[] = [
		{},
		{ area_code: CANG, county: CANG, '县(市、区)': '沧县' },
		{ item_id: 'P1', item: 'P1', 项目编号: 'P1' }
	];
	for (const fields of tampered) expect(await post(clerk, 'P2', fields)).toEqual({ status: 403 });
	expect(await post(clerk, 'P2', {}, '?item=P1&/report')).toEqual({ status: 403 });
	expect(await post(clerk, 'nowhere', {})).toEqual({ status: 404 });
	expect(await post(null, 'P1', {})).toEqual({ to: '/sign-in?next=%2Fgoals%2Fitems%2FP1' });
	expect(await office.log()).toEqual(before);
});

test('an item that has changed hands is written by its county of now, and its former days by neither alone', async () => {
	expect(await post(other, 'P/3?', {})).toEqual({ status: 403 });
	expect(await post(clerk, 'P/3?', { as_of: '2021-09-30' })).toEqual({ status: 403 });
	expect(await post(other, 'P/3?', { as_of: '2021-09-30' })).toEqual({ status: 403 });
	const outcome = await post(clerk, 'P/3?', {});
	expect(outcome).toEqual({ to: expect.stringMatching(/^\/goals\/items\/P%2F3%3F\?saved=\d+$/) });
});

test('what is posted beside the fields of the form changes nothing of the item', async () => {
	const batchNo = batchOf(
		await post(clerk, 'P1', {
			...{ area_code: '青县', item_id: 'P2', goal_id: 'x', quantity_planned: '99', name: '改' },
			...{ evidence: '验收意见', closed_by: '市生态环境局' }
		})
	);
	const { history, item } = await historyOf('P1');
	expect(history[0]).toMatchObject({
		...{ area: { code: CANG }, goalId: 'wwtp-upgrade', planned: 2, name: '一厂', done: 1 },
		...{ dueOn: '2021-12-31', responsible: '沧县人民政府', evidence: '验收意见', batchNo },
		...{ changed: ['done', 'closedBy', 'evidence'], stands: true, actor: 'web:chen' },
		...{ reason: '月报', asOf: '2021-11-30' }
	});
	expect(item).toMatchObject({ done: 1, closedBy: '市生态环境局' });
	const [line] = await office.log();
	expect(line).toMatchObject({ actor: 'web:chen', action: 'import', reason: '月报' });
	await office.withdraw(batchNo);
	const after = await historyOf('P1');
	expect(after.item).toMatchObject({ done: 0, reportedOn: '2021-10-31' });
	expect(after.history[0]).toMatchObject({ withdrawn: true, stands: false, batchNo });
});

test('a value that is set, changed and set again is what was set last', async () => {
	const states = [];
	for (const done of ['1', '2', '1', '2', '1']) {
		batchOf(await post(clerk, 'P1', { quantity_done: done, as_of: '2021-11-29' }));
		states.push((await historyOf('P1')).item?.done);
	}
	expect(states).toEqual([1, 2, 1, 2, 1]);
});

test('a form that is not understood comes back with what was entered and why, and nothing is stored', async () => {
	const before = await office.log();
	const cases: [Record<string, string>, string | null, string][] = [
		[{ reason: ' ' }, 'reason', '理由'],
		[{ as_of: '' }, 'as_of', '日期'],
		[{ as_of: '2099-01-01' }, 'as_of', '晚于今天'],
		[{ quantity_done: 'viel' }, 'quantity_done', ''],
		[{ quantity_done: '' }, 'quantity_done', '不能为空'],
		[{ quantity_done: '-1' }, 'quantity_done', ''],
		[{ status: 'finished' }, 'status', '未开工'],
		[{ done_on: '2021-02-30' }, 'done_on', '没有这一天'],
		[{ evidence: '=cmd()' }, 'evidence', '公式'],
		[{ remark: 'a\u202eb' }, 'remark', '乱码']
	];
	for (const [fields, field, why] of cases)
		expect([fields, await post(clerk, 'P1', fields)]).toEqual([
			fields,
			expect.objectContaining({
				field,
				problem: expect.stringContaining(why),
				values: expect.objectContaining(
					fields['reason'] || fields['evidence'] ? {} : { status: fields['status'] ?? 'under_way' }
				)
			})
		]);
	expect(await office.log()).toEqual(before);
});

test('hostile text is text: no row, column or heading comes of it', async () => {
	const rows = `x"\n${HEADINGS}\nP2,2021-12-01,wwtp-upgrade,青县,二厂,,1,1,座,,已完成,\n`;
	const semicolons = `";${HEADINGS.replaceAll(',', ';')};"`;
	const evidence = `<script>alert(1)</script>"; drop table ledger_item; --`;
	const count = (await historyOf('P2')).history.length;
	batchOf(
		await post(clerk, 'P1', {
			...{ as_of: '2021-12-02', remark: rows, evidence, closed_by: semicolons },
			reason: `'; delete from change; --`
		})
	);
	expect((await historyOf('P2')).history).toHaveLength(count);
	const { history } = await historyOf('P1');
	expect(history[0]).toMatchObject({
		...{ evidence, closedBy: semicolons, remark: rows.replaceAll(/\s+/g, ' ').trim() },
		reason: `'; delete from change; --`
	});
});

test('the download holds every report with where it came from', async () => {
	const { columns, rows } = ledgerItemTable(await historyOf('P1'));
	expect(columns.map(({ heading }) => heading)).toEqual(
		expect.arrayContaining(['截至日期', '销号单位', '登记人', '是否在用'])
	);
	expect(rows.at(-1)).toMatchObject({ asOf: '2021-10-31', force: '在用', actor: 'cli:test' });
	expect(rows.filter(({ force }) => force === '已撤回')).toHaveLength(1);
});

test('an item that is reported later is not known yet', async () => {
	const { item, history } = await historyOf('P1', '2021-09-30');
	expect(item).toBeNull();
	expect(history.length).toBeGreaterThan(0);
});
