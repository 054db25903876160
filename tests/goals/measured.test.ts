import { beforeAll, beforeEach, expect, test } from 'vitest';
import { GoalHouse } from './goal-house';

let house: GoalHouse;
beforeAll(async () => {
	house = await GoalHouse.open();
});
beforeEach(async () => {
	await house.clear();
	await house.run('delete from fire_alarm');
	await house.statements({
		...{ arithmetic: 'share', ledgerGoal: null, indicator: 'fire-penalty', role: 'claim' }
	});
});

/** A confirmed fire of county A, verified on its day; penalised on a day or not at all. */
const fire = (no: string, at: string, penalised: string | null) =>
	house.run(
		`insert into fire_alarm (batch_no, line, alarm_no, alarmed_at, area_code, verdict, verified_at, penalty, penalised_at, data_status)
		 values (1, 1, $no, $at::timestamp, 'A', 'confirmed', $at::timestamp, $penalty, $penalised::timestamp, '审核')`,
		{ no, at, penalised, penalty: penalised ? 'fine' : null }
	);

const penalty = (onDate: string) => house.read('goal_penalty', { onDate });

test('点火必罚 is behind as long as one confirmed fire has no penalty', async () => {
	await fire('1', '2021-03-01 10:00', '2021-03-05 10:00');
	await fire('2', '2021-03-02 10:00', null);
	const [row] = await penalty('2021-03-12');
	expect(row).toMatchObject({ planned: 2, done: 1, open: 1, oldestUnpenalisedDays: 10 });
	expect(row).toMatchObject({ state: 'behind', reason: 'fires_unpenalised' });
});

test('a penalty counts from the day it was given', async () => {
	await fire('1', '2021-03-01 10:00', '2021-03-05 10:00');
	expect(await penalty('2021-03-04')).toMatchObject([{ state: 'behind' }]);
	expect(await penalty('2021-03-05')).toMatchObject([{ state: 'done', reason: 'fires_penalised' }]);
});

test('without a fire there is nothing to judge', async () => {
	expect(await penalty('2021-03-04')).toMatchObject([{ state: 'no_data', reason: 'no_fires' }]);
});

test('a statement on other fire figures is not decided by penalties', async () => {
	await house.clear();
	await house.statements({ arithmetic: 'share', ledgerGoal: null, indicator: 'fire-points' });
	expect(await penalty('2021-03-04')).toEqual([]);
});
