import { expect, test } from 'vitest';
import { FireHouse } from '../fire/fire-house';

const RHYTHMS: [string, string, string][] = [
	['rhythm.water_sample', '7', '2019-01-01'],
	['rhythm.air_daily', '1', '2019-01-01'],
	['rhythm.fire_alarm', '1', '2019-01-01'],
	['rhythm.ledger_item', '31', '2019-01-01']
];
const YEAR = { dateFrom: '2021-01-01', dateTo: '2021-03-15' };

async function coverageOf(house: FireHouse, dataset: string, bounds = YEAR) {
	return (await house.read('coverage', bounds))
		.filter((row) => row.dataset === dataset)
		.map((row) => [
			row.month.slice(0, 7),
			`${row.slotsReceived}/${row.slotsExpected}`,
			`${row.partsReceived}/${row.partsExpected}`
		]);
}

/** A day of a county; A and B are the two counties, C the city. */
function airDay(house: FireHouse, area: string, day: string) {
	return house.run(
		`insert into air_daily (batch_no, line, area_code, day, data_status) values (1, 1, $area, $day::date, '审核')`,
		{ area, day }
	);
}

function section(house: FireHouse, code: string, from: string, to: string | null) {
	return house.run(
		`insert into section (batch_no, line, section_code, name, river, river_order, position, control_level, waterbody,
			reference_point, effective_from, effective_to)
		 values (1, 1, $code, $code, 'r', 1, 1, '市控', 'river', false, $from::date, $to::date)`,
		{ code, from, to }
	);
}

function sample(house: FireHouse, code: string, at: string) {
	return house.run(
		`insert into water_sample (batch_no, line, section_code, sampled_at, flow, data_status)
		 values (1, 1, $code, $at::timestamp, 'dry', '审核')`,
		{ code, at }
	);
}

test('days are due from the first reading, and counties within them; the city row is no county', async () => {
	const house = await FireHouse.open(RHYTHMS);
	await airDay(house, 'A', '2021-02-27');
	await airDay(house, 'B', '2021-02-27');
	await airDay(house, 'A', '2021-02-28');
	await airDay(house, 'C', '2021-03-01');
	await airDay(house, 'A', '2021-03-15');
	await airDay(house, 'A', '2021-03-16');
	expect(await coverageOf(house, 'air_daily')).toEqual([
		['2021-01', '0/null', '0/null'],
		['2021-02', '2/2', '3/4'],
		['2021-03', '1/15', '1/30']
	]);
});

test('a day brought twice counts once', async () => {
	const house = await FireHouse.open(RHYTHMS);
	await airDay(house, 'A', '2021-03-14');
	await airDay(house, 'A', '2021-03-14');
	expect((await coverageOf(house, 'air_daily')).at(-1)).toEqual(['2021-03', '1/2', '1/4']);
});

test('weeks run Monday to Sunday, belong to the month of their Sunday, and are due when over', async () => {
	const house = await FireHouse.open(RHYTHMS);
	await section(house, 'S1', '2020-01-01', null);
	await section(house, 'S2', '2020-01-01', '2021-01-10');
	// 2020-12-28 to 2021-01-03 is 2021-W01; 03-15 is a Monday.
	await sample(house, 'S1', '2020-12-28 09:00');
	await sample(house, 'S2', '2021-01-03 23:59');
	await sample(house, 'S1', '2021-01-05 09:00');
	await sample(house, 'S1', '2021-03-01 09:00');
	await sample(house, 'S1', '2021-03-15 09:00');
	expect(await coverageOf(house, 'water_sample')).toEqual([
		['2021-01', '2/5', '3/7'],
		['2021-02', '0/4', '0/4'],
		['2021-03', '1/2', '1/2']
	]);
});

test('a monthly report is due for months that are over', async () => {
	const house = await FireHouse.open(RHYTHMS);
	await house.run(
		`insert into ledger_item (batch_no, line, item_id, as_of, goal_id, area_code, name, quantity_planned, quantity_done, status)
		 select 1, 1, 'i' || i, date '2021-01-31', 'g', 'A', 'n', 1, 0, 'under_way' from range(3) as t (i)`
	);
	expect(await coverageOf(house, 'ledger_item')).toEqual([
		['2021-01', '1/1', '3/null'],
		['2021-02', '0/1', '0/null']
	]);
});

test('nothing is expected of events', async () => {
	const house = await FireHouse.open(RHYTHMS);
	await house.alarms(
		{ at: '2021-02-01 09:00' },
		{ at: '2021-02-01 10:00' },
		{ at: '2021-02-03 09:00' }
	);
	expect(await coverageOf(house, 'fire_alarm')).toEqual([
		['2021-01', '0/null', '0/null'],
		['2021-02', '2/null', '2/null'],
		['2021-03', '0/null', '0/null']
	]);
});
