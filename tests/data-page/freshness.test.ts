import { expect, test } from 'vitest';
import { FireHouse } from '../fire/fire-house';

const WEEKLY: [string, string, string] = ['rhythm.water_sample', '7', '2019-01-01'];

function sample(house: FireHouse, at: string, status = '审核', batch = 1) {
	return house.run(
		`insert into water_sample (batch_no, line, section_code, sampled_at, flow, data_status)
		 values ($batch, 1, 'S1', $at::timestamp, 'flowing', $status)`,
		{ at, status, batch }
	);
}

async function freshOf(house: FireHouse, dataset: string, onDate: string) {
	return (await house.read('freshness', { onDate })).find((row) => row.dataset === dataset);
}

test('every dataset has a line, with nothing when nothing came', async () => {
	const found = await (await FireHouse.open([WEEKLY])).read('freshness', { onDate: '2021-12-31' });
	expect(found.map((row) => row.dataset)).toEqual([
		'air_daily',
		'fire_alarm',
		'fire_detection',
		'ledger_item',
		'outfall_sample',
		'water_sample'
	]);
	expect(found.at(-1)).toEqual({
		dataset: 'water_sample',
		newest: null,
		ageDays: null,
		rhythmDays: 7,
		lateDays: 0,
		provisional: false
	});
});

test.each([
	['2021-12-14', 7, 0],
	['2021-12-15', 8, 1],
	['2021-12-07', 0, 0]
])('on %s a weekly sample of 12-07 is %i days old and %i days late', async (day, age, late) => {
	const house = await FireHouse.open([WEEKLY]);
	await sample(house, '2021-12-07 23:30');
	expect(await freshOf(house, 'water_sample', day)).toMatchObject({
		newest: '2021-12-07',
		ageDays: age,
		lateDays: late
	});
});

test('what comes after the day, or was withdrawn, is not the newest', async () => {
	const house = await FireHouse.open();
	await sample(house, '2021-12-01 09:00');
	await sample(house, '2021-12-08 09:00', '审核', 2);
	await sample(house, '2022-01-01 00:00', '审核', 3);
	await house.run('insert into withdrawal values (2, 1)');
	expect(await freshOf(house, 'water_sample', '2021-12-31')).toMatchObject({
		newest: '2021-12-01'
	});
});

test('a detection is dated in Beijing', async () => {
	const house = await FireHouse.open();
	await house.detections({ at: '2021-12-08 15:59' }, { at: '2021-12-08 16:00' });
	expect(await freshOf(house, 'fire_detection', '2021-12-08')).toMatchObject({
		newest: '2021-12-08'
	});
	expect(await freshOf(house, 'fire_detection', '2021-12-09')).toMatchObject({
		newest: '2021-12-09',
		provisional: true
	});
});

test('provisional while a reading of the newest month has only a 实况 row', async () => {
	const house = await FireHouse.open();
	await sample(house, '2021-11-30 09:00', '实况');
	await sample(house, '2021-12-07 09:00', '审核');
	expect(await freshOf(house, 'water_sample', '2021-12-31')).toMatchObject({ provisional: false });
	await sample(house, '2021-12-14 09:00', '实况');
	expect(await freshOf(house, 'water_sample', '2021-12-31')).toMatchObject({ provisional: true });
	await sample(house, '2021-12-14 09:00', '审核', 2);
	expect(await freshOf(house, 'water_sample', '2021-12-31')).toMatchObject({ provisional: false });
});
