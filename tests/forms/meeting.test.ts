import { afterAll, beforeAll, expect, test } from 'vitest';
import { meetingDecision, meetingDecisions } from '$lib/server/reports/meeting-decisions';
import { actions } from '../../src/routes/(app)/meetings/+page.server';
import { actions as oneActions } from '../../src/routes/(app)/meetings/[no]/+page.server';
import { FormOffice, outcomeOf, somebody } from './office';

const publisher = somebody('zhao', 'publisher');
type Person = typeof publisher | null;

let office: FormOffice;
beforeAll(async () => {
	office = await FormOffice.open();
	await office.load(
		'meeting_decision',
		'事项编号,会议日期,县(市、区),责任单位,议定事项,办结期限,办结日期,办理结果\n' +
			'A1,2021-12-17,沧县,水务局,清淤,2021-12-20,2021-12-22,已清\n' +
			'A2,2021-12-17,沧州市,水生态科,复测,2021-12-24,,\n' +
			'A3,2021-12-24,青县,城管局,修管,2022-01-07,,\n'
	);
});
afterAll(() => office.database.close());

const NOTE = {
	...{ decided_on: '2021-12-24', area_code: '130926', responsible: '县水务局' },
	...{ task: '封堵排口', due_on: '2021-12-31' }
};

type NoteEvent = Parameters<NonNullable<(typeof actions)[string]>>[0];
type CloseEvent = Parameters<NonNullable<(typeof oneActions)[string]>>[0];

function note(person: Person, fields: Record<string, string> = {}) {
	const event = office.event(person, '/meetings', {}, { ...NOTE, ...fields });
	return outcomeOf(Promise.resolve(actions['note']?.(event as unknown as NoteEvent)));
}

function close(person: Person, no: string, fields: Record<string, string>) {
	const event = office.event(person, `/meetings/${no}`, { no }, fields);
	return outcomeOf(Promise.resolve(oneActions['close']?.(event as unknown as CloseEvent)));
}

const on = (asof: string) => office.ask(meetingDecisions, { asof, since: '2021-12-20' });
const standing = async (asof: string) =>
	(await on(asof)).followed.map(({ no, state, daysLeft }) => [no, state, daysLeft]);

test('a decision is open to its due day, overdue after it, closed from its closing on', async () => {
	expect(await standing('2021-12-16')).toEqual([]);
	expect(await standing('2021-12-20')).toEqual([
		['A1', 'open', 0],
		['A2', 'open', 4]
	]);
	expect(await standing('2021-12-21')).toEqual([
		['A1', 'overdue', -1],
		['A2', 'open', 3]
	]);
	expect(await standing('2021-12-25')).toEqual([
		['A2', 'overdue', -1],
		['A3', 'open', 13],
		['A1', 'closed', -2]
	]);
	const later = await office.ask(meetingDecisions, { asof: '2021-12-25', since: '2021-12-23' });
	expect(later.followed.map(({ no }) => no)).toEqual(['A2', 'A3']);
	expect(later.earlier.map(({ no }) => no)).toEqual(['A1']);
	expect(later.counts).toEqual({ overdue: 1, open: 1, closed: 0 });
});

test('only who may note and close does, whatever is posted', async () => {
	const before = await office.log();
	for (const role of ['reader', 'county_clerk', 'screen'] as const) {
		expect(await note(somebody('x', role, '130926'))).toEqual({ status: 403 });
		expect(await close(somebody('x', role, '130926'), 'A2', {})).toEqual({ status: 403 });
	}
	expect(await note(null)).toMatchObject({ to: expect.stringContaining('/sign-in') });
	expect(await close(publisher, 'no-such', { outcome: 'x' })).toEqual({ status: 404 });
	expect(await office.log()).toEqual(before);
});

test('a decision is noted, closed late and opened again; the log says who and why', async () => {
	expect(await note(publisher)).toMatchObject({ to: expect.stringContaining('saved=') });
	const found = (await on('2021-12-25')).followed.find(({ task }) => task === NOTE.task);
	expect(found).toMatchObject({ area: { code: '130926' }, state: 'open', dueOn: '2021-12-31' });
	expect((await office.log())[0]).toMatchObject({ actor: 'web:zhao', reason: NOTE.task });
	const no = found?.no ?? '';
	const closed = { due_on: '2021-12-31', closed_on: '2022-01-03', outcome: '封堵 2 处' };
	expect(await close(publisher, no, closed)).toMatchObject({
		to: expect.stringContaining('saved=')
	});
	const file = async (asof: string) => office.ask(meetingDecision, { no, asof });
	expect((await file('2022-01-02'))?.decision).toMatchObject({ state: 'overdue', outcome: null });
	expect((await file('2022-01-03'))?.decision).toMatchObject({
		...{ state: 'closed', daysLeft: -3, task: NOTE.task, outcome: '封堵 2 处' }
	});
	await close(publisher, no, { due_on: '2022-01-10', closed_on: '', outcome: '未封严，重做' });
	expect((await file('2022-01-05'))?.decision).toMatchObject({
		state: 'open',
		dueOn: '2022-01-10'
	});
	expect((await file('2022-01-05'))?.history).toHaveLength(3);
});

test('two noted in the same second are not one: the second comes back', async () => {
	const both = await Promise.all([
		note(publisher, { task: '甲' }),
		note(publisher, { task: '乙' })
	]);
	const third = await note(publisher, { task: '丙' });
	const noted = (await on('2021-12-25')).followed.map(({ task }) => task);
	for (const [i, task] of ['甲', '乙', '丙'].entries()) {
		const taken = 'to' in ([...both, third][i] ?? {});
		expect(noted.includes(task), task).toBe(taken);
	}
});

test('a form that is not understood comes back with why, and hostile text is text', async () => {
	const before = await office.log();
	expect(await note(publisher, { task: '' })).toMatchObject({ field: 'task' });
	expect(await note(publisher, { area_code: '不存在县' })).toMatchObject({ field: 'area_code' });
	expect(await note(publisher, { due_on: '明天' })).toMatchObject({ field: 'due_on' });
	expect(await note(publisher, { decided_on: '2099-01-01' })).toMatchObject({
		field: 'decided_on'
	});
	expect(await close(publisher, 'A2', { outcome: '' })).toMatchObject({ field: 'outcome' });
	const wrong = { due_on: '2021-12-24', closed_on: '2099-01-01', outcome: 'x' };
	expect(await close(publisher, 'A2', wrong)).toMatchObject({ field: 'closed_on' });
	expect(await office.log()).toEqual(before);
	const task = `<script>alert(1)</script>",x,"'; drop table meeting_decision; --`;
	expect(await note(publisher, { task, responsible: '=cmd()' })).toMatchObject({});
	await new Promise((settle) => setTimeout(settle, 1100));
	expect(await note(publisher, { task })).toMatchObject({ to: expect.stringContaining('saved=') });
	expect((await on('2021-12-25')).followed.map((one) => one.task)).toContain(task);
});
