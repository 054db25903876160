import { afterEach, beforeEach, expect, test } from 'vitest';
import { picturesOf } from '$lib/server/house/pictures';
import { briefing } from '$lib/server/reports/briefing';
import { briefingPlan, readPlan, readSeconds } from '$lib/server/reports/briefing/plan';
import { sceneIds } from '$lib/server/reports/briefing/scene';
import { meetingBefore } from '$lib/server/reports/meeting-before';
import { speaking } from '$lib/server/speaking';
import { deedOf } from '../../src/routes/(screen)/briefing/deeds';
import { headOf } from '../../src/routes/(screen)/briefing/head';
import { indexOf, nameOf, sheetsOf } from '../../src/routes/(screen)/briefing/sheets';
import { catalogue } from '$lib/words';
import { FormOffice } from '../forms/office';

const AIR = '县(市、区),日期,SO2,NO2,PM10,PM2.5,CO,O3-8h\n';
const GOAL = 'weekly-dispatch-meeting';

let office: FormOffice;
beforeEach(async () => {
	office = await FormOffice.open();
});
afterEach(() => office.database.close());

const question = { scenes: sceneIds, today: '2021-12-31', asof: '2021-12-31' };
const loadAir = (day: string, pm = 45) =>
	office.load('air_daily', `${AIR}沧县,${day},12,40,80,${pm},0.9,88\n`);

test('without data every scene of readings says so, and none shows a zero', async () => {
	const { scenes } = await office.ask(briefing, question);
	for (const scene of scenes) {
		if (scene.id === 'decisions') continue;
		expect(scene.body, scene.id).toBeNull();
		const { clauses } = headOf(scene, catalogue());
		expect(clauses.map((one) => one.text).join('')).toContain('尚无数据');
		expect(scene.freshness.length).toBeGreaterThan(0);
	}
});

test('what is older than its rhythm is late by the clock of the wall, not by that of the data', async () => {
	await loadAir('2021-12-28');
	const late = async (asked: object, today: string) => {
		const picture = await office.ask(briefing, { scenes: ['air-day'], today, ...asked });
		return [picture.clock, picture.scenes[0]?.freshness[0]?.lateDays];
	};
	// The office of the test is marked as a demo, whose clock is the data's own.
	expect(await late({}, '2022-01-20')).toEqual(['2021-12-28', 0]);
	expect(await late({ asof: '2021-12-31' }, '2022-01-20')).toEqual(['2021-12-31', 2]);
	Object.assign(office.database, { demo: false });
	expect(await late({}, '2022-01-21')).toEqual(['2022-01-21', 23]);
	expect(await late({}, '2021-12-29')).toEqual(['2021-12-29', 0]);
});

test('a picture is held by its state of the data, and says which scenes have moved', async () => {
	await loadAir('2021-12-30');
	const pictures = picturesOf(office.ask);
	const { picture, held } = await pictures.take(question, null);
	const { changeNo } = picture.basis;
	expect(held).toBe(true);
	expect(await pictures.moved(question, changeNo)).toEqual([]);
	await loadAir('2021-12-30', 99);
	expect(await pictures.moved(question, changeNo)).toEqual(['today', 'air-day', 'air-month']);
	expect(await pictures.take(question, changeNo)).toEqual({ picture, held: true });
	const fresh = await pictures.take(question, null);
	expect(fresh.picture.basis.changeNo).toBeGreaterThan(changeNo);
	expect(fresh.picture.scenes).not.toEqual(picture.scenes);
	// Another server run: the picture is not kept, and that is said.
	const empty = picturesOf(office.ask);
	expect(await empty.moved(question, changeNo)).toBeNull();
	expect((await empty.take(question, changeNo)).held).toBe(false);
	expect((await empty.take(question, fresh.picture.basis.changeNo)).held).toBe(true);
});

test('a change that alters no figure of the screen moves nothing', async () => {
	const pictures = picturesOf(office.ask);
	const { picture } = await pictures.take(question, null);
	await office.load('setting', '设置项,取值,启用日期,来源,可信度\nx.y,1,2020-01-01,测试,C\n');
	expect(await pictures.moved(question, picture.basis.changeNo)).toEqual([]);
});

test('the last meeting is the newest one on record before the day, else counted back', async () => {
	const before = (asof: string) => office.ask(meetingBefore, { asof });
	expect(await before('2021-12-31')).toEqual({ day: '2021-12-24', recorded: false });
	await office.load(
		'paper',
		`目标编号,印发日期,名称\n${GOAL},2021-12-17,晨会\n${GOAL},2021-12-30,晨会\n`
	);
	expect(await before('2021-12-31')).toEqual({ day: '2021-12-30', recorded: true });
	expect(await before('2021-12-30')).toEqual({ day: '2021-12-17', recorded: true });
	await office.load(
		'meeting_decision',
		'事项编号,会议日期,县(市、区),责任单位,议定事项,办结期限\nA,2021-12-20,沧县,水务局,查,2021-12-25\n'
	);
	expect(await before('2021-12-30')).toEqual({ day: '2021-12-20', recorded: true });
});

test('scenes, their order and their seconds: by setting, by address, or a sentence', async () => {
	const set = await office.ask(briefingPlan, {});
	expect(set.plan).toEqual(sceneIds.map((id) => ({ id, seconds: 30 })));
	expect(readPlan('water:60、today', 20)).toEqual([
		{ id: 'water', seconds: 60 },
		{ id: 'today', seconds: 20 }
	]);
	expect(readPlan('water,today', 0)).toHaveLength(2);
	expect(readPlan('water,nothing', 20)).toEqual({ problem: 'scene', text: 'nothing' });
	expect(readPlan('water,water', 20)).toEqual({ problem: 'twice', text: 'water' });
	expect(readPlan('water:2', 20)).toEqual({ problem: 'seconds', text: 'water:2' });
	expect(readPlan('water:6:6', 20)).toEqual({ problem: 'seconds', text: 'water:6:6' });
	expect(readPlan(' 、', 20)).toMatchObject({ problem: 'empty' });
	expect(['0', '5', '3600', '4', '3601', '', '-5', '5.5', 'x'].map(readSeconds)).toEqual([
		...[0, 5, 3600, null, null, null, null, null, null]
	]);
	await office.load(
		'setting',
		'设置项,取值,启用日期,来源,可信度\nbriefing.scenes,fire:9,2021-12-01,测试,C\n'
	);
	expect((await office.ask(briefingPlan, { asof: '2021-12-31' })).plan).toEqual([
		{ id: 'fire', seconds: 9 }
	]);
	expect((await office.ask(briefingPlan, { asof: '2021-11-30' })).plan).toHaveLength(9);
	await office.load(
		'setting',
		'设置项,取值,启用日期,来源,可信度\nbriefing.scenes,fires,2021-12-02,测试,C\n'
	);
	await expect(office.ask(briefingPlan, { asof: '2021-12-31' })).rejects.toThrow(
		/briefing\.scenes/
	);
});

test('keys of presenter and clicker', () => {
	const press = (key: string, more = {}) =>
		deedOf({ key, ctrlKey: false, altKey: false, metaKey: false, ...more });
	for (const key of ['ArrowRight', 'PageDown']) expect(press(key)).toEqual({ do: 'next' });
	for (const key of ['ArrowLeft', 'PageUp']) expect(press(key)).toEqual({ do: 'previous' });
	expect(press(' ')).toEqual({ do: 'hold' });
	expect([press('b'), press('B')]).toEqual([{ do: 'blank' }, { do: 'blank' }]);
	expect([press('f'), press('Escape')]).toEqual([{ do: 'full' }, { do: 'leave' }]);
	expect([press('1'), press('0')]).toEqual([
		{ do: 'jump', scene: 1 },
		{ do: 'jump', scene: 10 }
	]);
	expect(press('r', { ctrlKey: true })).toBeNull();
	expect(['Tab', 'Enter', 'F5', 'a'].map((key) => press(key))).toEqual([null, null, null, null]);
});

test('rows go on sheets of five, at most three; an address names each', async () => {
	const rows = Array.from(
		{ length: 17 },
		(_, i) => `D${i},2021-12-24,沧县,水务局,第${i}件,2022-01-05`
	);
	await office.load(
		'meeting_decision',
		`事项编号,会议日期,县(市、区),责任单位,议定事项,办结期限\n${rows.join('\n')}\n`
	);
	const { scenes } = await office.ask(briefing, { ...question, scenes: ['today', 'decisions'] });
	const sheets = sheetsOf(scenes, [
		{ id: 'today', seconds: 7 },
		{ id: 'decisions', seconds: 9 }
	]);
	expect(sheets.map(nameOf)).toEqual(['today', 'decisions', 'decisions.2', 'decisions.3']);
	expect(sheets.map(({ after }) => after)).toEqual([0, 12, 7, 2]);
	expect(sheets.map(({ seconds }) => seconds)).toEqual([7, 9, 9, 9]);
	expect(['decisions.3', '2', '9', null].map((asked) => indexOf(sheets, asked))).toEqual([
		3, 1, 0, 0
	]);
});

test('an English reader does not change the language of the wall', async () => {
	await loadAir('2021-12-31');
	const pictures = picturesOf(office.ask);
	const wall = await pictures.take(question, null);
	const { changeNo } = wall.picture.basis;
	const english = await speaking('en', () => pictures.take(question, null));
	expect(english.picture).not.toEqual(wall.picture);
	expect(await pictures.take(question, changeNo)).toEqual({ ...wall, held: true });
	expect(await pictures.moved(question, changeNo)).toEqual([]);
});
