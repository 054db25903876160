import { afterAll, beforeAll, expect, test } from 'vitest';
import { fireFileTable } from '$lib/server/documents/tables/fire-file';
import { fireFile } from '$lib/server/reports/fire-file';
import { actions, load } from '../../src/routes/(app)/fire/case/[no]/+page.server';
import { FormOffice, outcomeOf, somebody } from './office';

const HEADINGS = '火警编号,报警时间,县(市、区),乡镇,纬度,经度,核查结果,核查时间,数据状态';
const TABLE = '火警编号,报警时间,县(市、区),核查结果,到场时间,原因,处罚情况,数据状态';
const CANG = '130921';
const QING = '130922';
const clerk = somebody('chen', 'county_clerk', CANG);
const other = somebody('qin', 'county_clerk', QING);
const bureau = somebody('lin', 'bureau_clerk');

let office: FormOffice;
beforeAll(async () => {
	office = await FormOffice.open();
	await office.load(
		'fire_alarm',
		[
			HEADINGS,
			'F1,2021-10-05 10:00,沧县,乡,38.31234,116.83456,待核实,,审核',
			'F2,2021-10-05 11:00,青县,乡,38.51234,116.83456,核实,2021-10-05 12:00:30,实况',
			'F3,2021-10-06 11:00,沧县,,,,核实,2021-10-06 12:00,审核'
		].join('\n')
	);
});
afterAll(() => office.database.close());

type LoadEvent = Parameters<typeof load>[0];
type ActionEvent = Parameters<NonNullable<(typeof actions)[string]>>[0];
type Person = typeof clerk | null;

function post(
	action: 'record' | 'decide',
	person: Person,
	no: string,
	fields: Record<string, string>
) {
	const event = office.event(person, `/fire/case/${no}`, { no }, fields);
	return outcomeOf(Promise.resolve(actions[action]?.(event as unknown as ActionEvent)));
}

const VERDICT = {
	...{ verdict: 'confirmed', verified_at: '2021-10-05T12:00:30', cause: '秸秆' },
	reason: '现场核查'
};
const record = (person: Person, no: string, fields: Record<string, string> = {}) =>
	post('record', person, no, { ...VERDICT, ...fields });
const DECISION = { accountable_code: QING, decided_by: '市局', reason: '界碑以北' };
const decide = (person: Person, no: string, fields: Record<string, string> = {}) =>
	post('decide', person, no, { ...DECISION, ...fields });

async function fileOf(fireNo: string) {
	const found = await office.ask(fireFile, { fireNo, asof: '2021-12-31' });
	if (!found) throw new Error(`no fire ${fireNo}`);
	return found;
}

function batchOf(outcome: Awaited<ReturnType<typeof post>>): number {
	if (!('to' in outcome)) throw new Error(JSON.stringify(outcome));
	return Number(/saved=(\d+)/.exec(outcome.to)?.[1]);
}

test('the forms are there for whoever may, and for nobody else', async () => {
	const look = async (person: Person, no: string) => {
		const event = office.event(person, `/fire/case/${no}`, { no });
		const seen = await load(event as unknown as LoadEvent);
		if (!seen) throw new Error('no page');
		return [seen.records, seen.units !== null];
	};
	expect(await look(clerk, 'F1')).toEqual([true, false]);
	expect(await look(clerk, 'F2')).toEqual([false, false]);
	expect(await look(bureau, 'F2')).toEqual([true, true]);
	expect(await look(somebody('zhao', 'publisher'), 'F1')).toEqual([false, false]);
	expect(await look(null, 'F1')).toEqual([false, false]);
});

test('a clerk of one county does not write a case of another, nor decide whose any is', async () => {
	const before = await office.log();
	const tampered: Record<string, string>[] = [
		{},
		{ area_code: CANG, county: CANG },
		{ alarm_no: 'F1', no: 'F1' }
	];
	for (const fields of tampered) expect(await record(clerk, 'F2', fields)).toEqual({ status: 403 });
	for (const no of ['F1', 'F2', 'nowhere'])
		expect(await decide(clerk, no)).toEqual({ status: 403 });
	expect(await record(clerk, 'nowhere')).toEqual({ status: 404 });
	expect(await decide(bureau, 'nowhere')).toEqual({ status: 404 });
	expect(await decide(null, 'F1')).toEqual({ to: '/sign-in?next=%2Ffire%2Fcase%2FF1' });
	expect(await office.log()).toEqual(before);
});

test('a verdict is recorded with who and why, leaves the rest of the row, and is taken back', async () => {
	const penalty = {
		penalty: 'fine',
		penalty_no: '罚〔2021〕1号',
		penalised_at: '2021-10-08T09:00'
	};
	const batchNo = batchOf(
		await record(clerk, 'F1', { ...penalty, area_code: QING, alarmed_at: '2021-01-01 00:00' })
	);
	const { alarm, versions } = await fileOf('F1');
	expect(alarm).toMatchObject({ state: 'penalised', area: { code: CANG }, cause: '秸秆' });
	expect(versions[0]).toMatchObject({
		...{ alarmedAt: '2021-10-05 10:00:00', areaCode: CANG, latitude: 38.31234, township: '乡' },
		...{ verifiedAt: '2021-10-05 12:00:30', dataStatus: '审核', stands: true, batchNo },
		...{ actor: 'web:chen', reason: '现场核查' }
	});
	expect((await office.log())[0]).toMatchObject({ actor: 'web:chen', reason: '现场核查' });
	await office.withdraw(batchNo);
	const after = await fileOf('F1');
	expect(after.alarm).toMatchObject({ state: 'pending', cause: null, penalty: null });
	expect(after.versions.map(({ stands, withdrawn }) => [stands, withdrawn])).toEqual([
		[true, false],
		[false, true]
	]);
});

test('a verdict that is set, changed and set again is what was set last', async () => {
	const seen = [];
	for (const verdict of ['confirmed', 'rejected', 'confirmed', 'rejected']) {
		batchOf(await record(clerk, 'F1', { verdict }));
		seen.push((await fileOf('F1')).alarm?.verdict);
	}
	expect(seen).toEqual(['confirmed', 'rejected', 'confirmed', 'rejected']);
});

test('the platform brings its table again: an empty step takes nothing back, a step filled anew counts', async () => {
	const table = (...rows: string[]) => office.load('fire_alarm', [TABLE, ...rows].join('\n'));
	await table('G1,2021-10-05 10:00,沧县,待核实,,,,实况');
	await record(clerk, 'G1', { penalty: 'fine', penalty_no: '沧罚一号' });
	await table('G1,2021-10-05 10:00,沧县,待核实,2021-10-05 10:20,,,实况');
	const entered = { verdict: 'confirmed', cause: '秸秆', penalty: 'fine', penaltyNo: '沧罚一号' };
	expect((await fileOf('G1')).known).toMatchObject(entered);
	expect((await fileOf('G1')).alarm).toMatchObject({ verdict: 'confirmed', penalty: 'fine' });
	await record(clerk, 'G1', { cause: '', penalty: '' });
	expect((await fileOf('G1')).known).toMatchObject({ cause: null, penalty: null });
	await table('G1,2021-10-05 10:00,沧县,查否,,误报,,实况');
	expect((await fileOf('G1')).known).toMatchObject({ verdict: 'confirmed', cause: null });
	await table('G1,2021-10-05 10:00,沧县,查否,,,,审核');
	const overruled = { verdict: 'rejected', cause: null, penalty: null, penaltyNo: null };
	expect((await fileOf('G1')).known).toMatchObject(overruled);
});

test('what comes as 实况 after 审核 is not heard, whatever stands in it', async () => {
	const table = (row: string) => office.load('fire_alarm', [TABLE, row].join('\n'));
	await table('G2,2021-10-05 10:00,沧县,待核实,,,,实况');
	await record(clerk, 'G2', { penalty: 'fine', penalty_no: '沧罚二号' });
	await table('G2,2021-10-05 10:00,沧县,待核实,,,,审核');
	const receipt = await table('G2,2021-10-05 10:00,沧县,查否,,误报,,实况');
	expect(receipt).toMatchObject({ unchanged: 1, outranked: 1 });
	const { known, alarm, versions } = await fileOf('G2');
	expect(known).toMatchObject({ verdict: 'confirmed', cause: '秸秆', penaltyNo: '沧罚二号' });
	expect(alarm).toMatchObject({ verdict: 'confirmed', penalty: 'fine' });
	expect(versions.filter(({ stands }) => stands)).toMatchObject([{ penaltyNo: '沧罚二号' }]);
});

test('a step before its alarm is refused with both times', async () => {
	await expect(
		office.load('fire_alarm', `${TABLE}\nG3,2021-10-08 10:00,沧县,核实,2021-10-08 09:00,,,实况`)
	).rejects.toThrow('早于报警时间');
	const refusedForm = await record(clerk, 'G2', { verified_at: '2021-10-05T09:00' });
	expect(refusedForm).toMatchObject({ field: 'verified_at' });
});

test('a decision moves the case, and with it who writes it, until it is taken back', async () => {
	expect(await record(other, 'F3')).toEqual({ status: 403 });
	const batchNo = batchOf(await decide(bureau, 'F3'));
	expect((await fileOf('F3')).alarm).toMatchObject({
		...{ area: { code: QING }, detected: { code: CANG } },
		decided: { by: '市局', why: '界碑以北' }
	});
	expect(await office.log()).toEqual(
		expect.arrayContaining([
			expect.objectContaining({ actor: 'web:lin', action: 'import', reason: '界碑以北' }),
			expect.objectContaining({ actor: 'web:lin', action: 'decide', reason: '界碑以北' })
		])
	);
	expect(await record(clerk, 'F3')).toEqual({ status: 403 });
	batchOf(await record(other, 'F3', { cause: '垃圾', verified_at: '2021-10-06T12:30' }));
	expect((await fileOf('F3')).versions[0]).toMatchObject({ areaCode: CANG, cause: '垃圾' });
	await office.withdraw(batchNo);
	expect((await fileOf('F3')).alarm).toMatchObject({ area: { code: CANG }, detected: null });
});

test('a form that is not understood comes back with why, and nothing is stored', async () => {
	const before = await office.log();
	expect(await record(clerk, 'F1', { reason: '' })).toMatchObject({ field: 'reason' });
	expect(await record(clerk, 'F1', { verdict: '' })).toMatchObject({ field: 'verdict' });
	expect(await record(clerk, 'F1', { verdict: 'burnt' })).toMatchObject({ field: 'verdict' });
	expect(await record(clerk, 'F1', { closed_at: '2021-13-01' })).toMatchObject({
		...{ form: 'record', field: 'closed_at', problem: expect.stringContaining('没有这一天') },
		values: { closed_at: '2021-13-01', cause: '秸秆' }
	});
	expect(await decide(bureau, 'F1', { reason: '' })).toMatchObject({ field: 'reason' });
	expect(await decide(bureau, 'F1', { decided_by: '' })).toMatchObject({ field: 'decided_by' });
	expect(await decide(bureau, 'F1', { accountable_code: '' })).toMatchObject({
		...{ form: 'decide', field: 'accountable_code' }
	});
	expect(await decide(bureau, 'F1', { accountable_code: '远方县' })).toMatchObject({
		...{ field: 'accountable_code', problem: expect.stringMatching(/\S/) }
	});
	expect(await office.log()).toEqual(before);
});

test('hostile text is text, and the download holds what each batch brought', async () => {
	const cause = `<img src=x onerror=alert(1)>",F2,"'; drop table fire_alarm; --`;
	batchOf(await record(clerk, 'F1', { cause }));
	const file = await fileOf('F1');
	expect(file.alarm?.cause).toBe(cause);
	const { columns, rows } = fireFileTable(file);
	expect(columns.map(({ heading }) => heading)).toContain('是否在用');
	expect(rows[0]).toMatchObject({ kind: '登记', county: '沧县', cause, by: 'web:chen' });
	expect(fireFileTable(await fileOf('F3')).rows.map(({ kind }) => kind)).toEqual(['登记', '登记']);
});
