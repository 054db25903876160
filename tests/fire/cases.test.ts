import { expect, test } from 'vitest';
import { FireHouse } from './fire-house';

const ON = { onDate: '2021-06-30' };
const JUNE = { dateFrom: '2021-06-01', dateTo: '2021-06-30', ...ON };

type Penalty = [alarmNo: string, penaltyNo: string, penalty: string, on: string | null];

async function penalties(house: FireHouse, ...rows: Penalty[]) {
	for (const [i, [alarmNo, penaltyNo, penalty, on]] of rows.entries())
		await house.run(
			`insert into fire_punishment values (1, $line, $alarmNo, $penaltyNo, $penalty, 500, null, $on::timestamp)`,
			{ line: 100 + i, alarmNo, penaltyNo, penalty, on }
		);
}

test('several penalty cases on one fire count once, and what the row says besides adds nothing', async () => {
	const house = await FireHouse.open();
	await house.alarms(
		{ no: 'a', at: '2021-06-02 10:00', penalty: 'fine' },
		{ no: 'b', at: '2021-06-02 11:00' },
		{ no: 'c', at: '2021-06-02 12:00' }
	);
	await penalties(
		house,
		['a', 'p1', 'fine', '2021-06-03 09:00'],
		['a', 'p2', 'detention', '2021-06-04 09:00'],
		['b', 'p3', 'fine', '2021-06-05 09:00'],
		['b', 'p4', 'fine', '2021-07-05 09:00']
	);
	expect(await house.unit('fire_penalty', ON, 'A')).toMatchObject({
		confirmed: 3,
		penalised: 2,
		unpenalised: 1,
		penaltyRate: 66.7
	});
	const cases = await house.read('fire_cases', JUNE);
	expect(cases.map((row) => [row.alarmNo, row.state, row.penalty, row.cases]).sort()).toEqual([
		['a', 'penalised', 'both', 2],
		['b', 'penalised', 'fine', 2],
		['c', 'unpenalised', null, 0]
	]);
});

test('无需处罚 closes the question but is no penalty: it stays in the denominator', async () => {
	const house = await FireHouse.open();
	await house.alarms(
		{ no: 'a', at: '2021-06-02 10:00', penalty: 'fine' },
		{ no: 'b', at: '2021-06-02 11:00' }
	);
	await penalties(house, ['b', 'p1', 'waived', '2021-06-03 09:00']);
	expect(await house.unit('fire_county', JUNE, 'A')).toMatchObject({
		confirmed: 2,
		penalised: 1,
		waived: 1,
		unpenalised: 0,
		penaltyRate: 50,
		open: 0
	});
});

test('the stages go from the push to the closing, each with its clock, late against the dated limits', async () => {
	const house = await FireHouse.open([
		['fire.feedback_hours', '2', '2019-01-01'],
		['fire.extinguish_minutes', '30', '2019-01-01']
	]);
	await house.alarms(
		{ no: 'pushed', at: '2021-06-29 10:00', verdict: 'pending' },
		{ no: 'arrived', at: '2021-06-29 11:00', verdict: 'pending' },
		{ no: 'in time', at: '2021-06-10 10:00', verified: '2021-06-10 12:00' },
		{ no: 'late', at: '2021-06-10 10:00', verified: '2021-06-10 12:01', verdict: 'rejected' },
		{
			no: 'closed',
			at: '2021-06-10 10:00',
			verified: '2021-06-10 11:00',
			penalty: 'fine',
			penalised: '2021-06-14 09:00',
			closed: '2021-06-15 09:00'
		}
	);
	await house.run(
		`update fire_alarm set arrived_at = timestamp '2021-06-29 11:20' where alarm_no = 'arrived'`
	);
	await house.run(
		`update fire_alarm set extinguished_at = alarmed_at + interval 31 minute where alarm_no = 'closed'`
	);
	const cases = await house.read('fire_cases', JUNE);
	const of = (no: string) => cases.find((row) => row.alarmNo === no);
	expect(of('pushed')).toMatchObject({ stage: 'pushed', isOpen: true, ageDays: 1 });
	expect(of('arrived')).toMatchObject({ stage: 'arrived', isOpen: true });
	expect(of('in time')).toMatchObject({
		stage: 'confirmed',
		verifyMinutes: 120,
		verifyLate: false
	});
	expect(of('late')).toMatchObject({ stage: 'rejected', verifyMinutes: 121, verifyLate: true });
	expect(of('closed')).toMatchObject({
		stage: 'closed',
		state: 'penalised',
		extinguishMinutes: 31,
		extinguishLate: true,
		penaliseDays: 4
	});
	const open = await house.read('fire_open_cases', ON);
	expect(open.map(({ alarmNo }) => alarmNo)).toEqual(['in time', 'pushed', 'arrived']);
});

test('the ranking shows every county, shares ranks, and leaves those without a denominator unranked by rate', async () => {
	const house = await FireHouse.open();
	await house.alarms(
		{ at: '2021-06-02 10:00', penalty: 'fine' },
		{ at: '2021-06-02 10:00', verdict: 'rejected' }
	);
	await house.run(`update unit set cropland_kha = 60 where code = 'A'`);
	const rows = await house.read('fire_ranking', JUNE);
	expect(rows).toMatchObject([
		{ areaCode: 'A', confirmedRank: 1, verificationRate: 50, rateRank: 1, density: 0.017 },
		{ areaCode: 'B', confirmed: 0, confirmedRank: 2, rateRank: null, density: null }
	]);
});

const day = (month: number) => `2020-${String(month).padStart(2, '0')}-10 05:00`;
const MONTHS = (count: number) => Array.from({ length: count }, (_, i) => day(i + 1));
const YEAR = { dateFrom: '2020-01-01', dateTo: '2021-12-31' };

test('the archive’s own type in two months masks its cell and the neighbours for rows that carry none', async () => {
	const house = await FireHouse.open();
	await house.detections(
		{ at: day(1), latitude: 38.305, longitude: 116.805, type: 2, product: 'standard' },
		{ at: day(2), latitude: 38.305, longitude: 116.805, type: 2, product: 'standard' },
		{ at: day(5), latitude: 38.315, longitude: 116.815 },
		{ at: day(6), latitude: 38.335, longitude: 116.805 }
	);
	const reasons = (await house.read('fire_events', YEAR)).map((row) => row.staticReason);
	expect(reasons.sort()).toEqual([null, 'type', 'type', 'type_mask']);
});

test('a cell seen in six different months is taken for static heat, one of five is not', async () => {
	const house = await FireHouse.open();
	const at = (latitude: number) => (moment: string) => ({ at: moment, latitude });
	await house.detections(...MONTHS(6).map(at(38.105)), ...MONTHS(5).map(at(38.505)));
	const events = await house.read('fire_events', YEAR);
	const flagged = events.filter((row) => row.staticReason === 'recurrence');
	expect(events).toHaveLength(11);
	expect(flagged.map((row) => row.latitude)).toEqual(Array<number>(6).fill(38.105));
});

test('a listed source marks events within its radius while it is in force, and removes none', async () => {
	const house = await FireHouse.open();
	await house.run(
		`insert into fire_static_source values (1, 900, 's1', 'X', 38.3, 116.8, 500, date '2020-03-01', null, null)`
	);
	await house.detections(
		{ at: day(2), latitude: 38.304 },
		{ at: day(4), latitude: 38.304 },
		{ at: day(5), latitude: 38.306 }
	);
	const events = await house.read('fire_events', YEAR);
	expect(
		events
			.map((row) => [row.fireDay, row.staticReason])
			.sort((a, b) => (String(a) < String(b) ? -1 : 1))
	).toEqual([
		['2020-02-10', null],
		['2020-04-10', 'listed'],
		['2020-05-10', null]
	]);
	const tally = (await house.read('fire_event_tally', YEAR)).find((row) => row.kind === 'city');
	expect(tally).toMatchObject({ events: 3, staticEvents: 1 });
});

// fire.md 2.2: pushed and confirmed of daily bulletins, with the rate as printed there, at times cut and not rounded.
test.each([
	[4, 24, '16.6'],
	[8, 9, '88.88'],
	[119, 123, '96.74'],
	[14, 27, '51.85'],
	[14, 14, '100']
])(
	'%i of %i is printed as %s %%: our rate, or what is left of it when cut',
	async (part, whole, printed) => {
		const house = await FireHouse.open();
		const [row] = (await house.run('select percent_2($part, $whole) as rate', { part, whole })) as {
			rate: number;
		}[];
		const digits = printed.split('.')[1]?.length ?? 0;
		const cut = Math.floor((part * 100 * 10 ** digits) / whole) / 10 ** digits;
		expect([row?.rate, cut]).toContain(Number(printed));
	}
);
