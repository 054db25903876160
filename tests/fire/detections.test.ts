import { expect, test } from 'vitest';
import { FireHouse } from './fire-house';

const NOVEMBER = { dateFrom: '2021-11-01', dateTo: '2021-11-30' };

test.each([
	['2021-11-14 15:59', '2021-11-14', '2021-11-14 23:59:00'],
	['2021-11-14 16:00', '2021-11-15', '2021-11-15 00:00:00'],
	['2021-11-14 23:59', '2021-11-15', '2021-11-15 07:59:00'],
	['2021-11-15 00:43', '2021-11-15', '2021-11-15 08:43:00']
])('a detection of %s UTC falls on %s in Beijing', async (at, day, seenAt) => {
	const house = await FireHouse.open();
	await house.detections({ at });
	expect(await house.read('fire_detections', NOVEMBER)).toMatchObject([{ fireDay: day, seenAt }]);
	const alone = await house.read('fire_detection_days', { dateFrom: day, dateTo: day });
	expect(alone).toMatchObject([{ day, detected: 1 }]);
});

test('with the day closing at 17:00, a detection of 09:00 UTC opens the next day', async () => {
	const house = await FireHouse.open([['fire.day_closes_hour', '17', '2019-01-01']]);
	await house.detections({ at: '2021-11-14 08:59' }, { at: '2021-11-14 09:00' });
	const days = (await house.read('fire_detections', NOVEMBER)).map((row) => row.fireDay).sort();
	expect(days).toEqual(['2021-11-14', '2021-11-15']);
});

test('low confidence is listed, not counted; static heat is flagged and stays; 未定位 stays', async () => {
	const house = await FireHouse.open();
	await house.detections(
		{ at: '2021-11-14 05:00', latitude: 38.1, confidence: 'low' },
		{ at: '2021-11-14 05:00', latitude: 38.2, confidence: 'nominal', area: 'A' },
		{ at: '2021-11-14 05:00', latitude: 38.3, confidence: 'high', type: 2 },
		{ at: '2021-11-14 05:00', latitude: 38.4, confidence: 'nominal', type: 0 }
	);
	const days = await house.read('fire_detection_days', {
		dateFrom: '2021-11-13',
		dateTo: '2021-11-14'
	});
	expect(days).toEqual([
		{
			day: '2021-11-13',
			closesHour: 24,
			detected: 0,
			counted: 0,
			lowConfidence: 0,
			staticSource: 0,
			unplaced: 0,
			beyond: 0,
			events: 0,
			staticEvents: 0
		},
		{
			day: '2021-11-14',
			closesHour: 24,
			detected: 4,
			counted: 3,
			lowConfidence: 1,
			staticSource: 1,
			unplaced: 2,
			beyond: 0,
			events: 3,
			staticEvents: 1
		}
	]);
	expect(await house.read('fire_detections', NOVEMBER)).toHaveLength(4);
});

test('standard rows replace near-real-time ones of the same pass, whatever order they came in', async () => {
	const house = await FireHouse.open();
	await house.detections(
		{ at: '2021-11-14 05:00', latitude: 38.1, product: 'standard', batch: 1 },
		{ at: '2021-11-14 05:00', latitude: 38.1004, product: 'nrt', batch: 2 },
		{ at: '2021-11-14 05:00', latitude: 38.1004, satellite: 'N20', product: 'nrt', batch: 2 },
		{ at: '2021-11-14 17:20', latitude: 38.1, product: 'nrt', batch: 2 }
	);
	const found = (await house.read('fire_detections', NOVEMBER))
		.map((row) => `${row.satellite} ${row.seenAt} ${row.product}`)
		.sort();
	expect(found).toEqual([
		'N 2021-11-14 13:00:00 standard',
		'N 2021-11-15 01:20:00 nrt',
		'N20 2021-11-14 13:00:00 nrt'
	]);
});

test('a repeated key counts once, and a withdrawn standard batch gives the near-real-time rows back', async () => {
	const house = await FireHouse.open();
	await house.detections(
		{ at: '2021-11-14 05:00', batch: 1 },
		{ at: '2021-11-14 05:00', batch: 2, confidence: 'high' },
		{ at: '2021-11-14 05:00', batch: 3, product: 'standard', confidence: 'low' }
	);
	const confidences = async () =>
		(await house.read('fire_detections', NOVEMBER)).map((row) => row.confidence);
	expect(await confidences()).toEqual(['low']);
	await house.run('insert into withdrawal values (3, 1)');
	expect(await confidences()).toEqual(['high']);
});
