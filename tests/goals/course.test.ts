import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { loadFile } from '$lib/server/load';
import { asker } from '$lib/server/reports/ask';
import { goal } from '$lib/server/reports/goal';
import { goalMoves } from '$lib/server/reports/goal-moves';
import { goals } from '$lib/server/reports/goals';
import { goalsWords } from '$lib/words/apart/goals';
import { read, shippedDatabase } from '../support/database';

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase({ demo: true });
});
afterAll(() => database.close());

const load = (own: Database, dataset: string, name: string, ...lines: string[]) =>
	loadFile(own, {
		...{ name, dataset, actor: 'test' },
		bytes: new TextEncoder().encode(lines.join('\n'))
	});

describe('pace', () => {
	const paceOf = async (goalId: string, asof: string) =>
		(await asker(database)(goal, { goalId, asof }))?.pace;

	test('what was finished in the last three months says when the rest is finished', async () => {
		// 18 plants on 21 July, 28 on 21 October: 10 in 92 days; the 9 that are left take 82.8 days.
		expect(await paceOf('wwtp-upgrade', '2021-10-21')).toEqual({
			...{ months: 3, recent: 10, doneBy: '2022-01-12' }
		});
	});

	test('nothing is reckoned for what is finished, and no day where nothing was done of late', async () => {
		expect(await paceOf('wwtp-upgrade', '2021-12-31')).toBeNull();
		const [row] = await read(database, 'goal_pace', {
			...{ goal: 'no-such-goal', onDate: '2021-10-21', months: 3 }
		});
		expect(row).toMatchObject({ recent: 0, open: 0, doneBy: null });
	});
});

describe('moves', () => {
	test('are the difference of what was known on both days, goal by goal', async () => {
		const moves = await asker(database)(goalMoves, { asof: '2021-11-05', since: '2021-06-30' });
		const now = await read(database, 'ledger_goals', { onDate: '2021-11-05' });
		const before = await read(database, 'ledger_goals', { onDate: '2021-06-30' });
		const doneOf = (rows: typeof now, id: string) =>
			rows.find((row) => row.goalId === id)?.done ?? 0;
		const { goals: lines } = await asker(database)(goals, { asof: '2021-11-05' });
		expect(moves.amounts.length).toBeGreaterThan(20);
		for (const move of moves.amounts) {
			const rows = lines.find((line) => line.goalId === move.goalId)?.ledgerGoal ?? '';
			expect(move.done, move.goalId).toBeCloseTo(doneOf(now, rows) - doneOf(before, rows), 3);
		}
	});

	test('a state that got worse comes first, and a week is what is asked by default', async () => {
		const moves = await asker(database)(goalMoves, { asof: '2021-11-05' });
		expect(moves.since).toBe('2021-10-29');
		expect(moves.states[0]).toMatchObject({ now: 'overdue', worse: true });
		expect(moves.states.at(-1)).toMatchObject({ worse: false });
	});

	test('nothing moves between a day and the day after without a report', async () => {
		const moves = await asker(database)(goalMoves, { asof: '2021-11-06', since: '2021-11-05' });
		expect(moves.amounts).toEqual([]);
	});
});

describe('relapse', () => {
	/** A goal of one county, closed at mid-year, with the county's confirmed fires set beside it. */
	async function closedWith(county: string): Promise<Database> {
		const own = await shippedDatabase({ demo: true });
		const head =
			'goal_id,role,arithmetic,ledger_goal,counts,indicator,name_zh,name_en,quantity,unit_zh,kind,direction,scope,county_names,source_quote_zh,data_link,source_line';
		await load(
			...([own, 'statement', '目标.csv', head] as const),
			`straw-patrol,claim,total,straw-patrol,done,fire-points,巡查队建成,Patrols set up,1,支,result,equals,county,${county},试验,project_ledger,91`
		);
		await load(
			...([own, 'ledger_item', '台账.csv'] as const),
			'项目编号,目标编号,县(市、区),项目名称,计划数量,完成数量,状态,完成日期,销号日期,截至日期',
			`SP-1,straw-patrol,${county},巡查队,1,1,已销号,2021-06-01,2021-06-30,2021-06-30`
		);
		return own;
	}
	const lineOf = async (own: Database, asof: string) =>
		(await asker(own)(goal, { goalId: 'straw-patrol', asof }))?.line;

	test('a closed goal whose fires rose on last year three months running is relapsed, and says so', async () => {
		const [turned] = (
			await read(database, 'goal_turned_fire', {
				...{ dateFrom: '2021-09-01', dateTo: '2021-11-30' },
				...{ yearFrom: '2020-09-01', yearTo: '2020-11-30' }
			})
		).filter((row) => row.turned && row.areaCode !== null);
		const units = await read(database, 'units', {});
		const county = units.find((unit) => unit.areaCode === turned?.areaCode);
		if (!county) throw new Error('no county of the demo has turned in autumn 2021');
		const own = await closedWith(county.nameZh);
		const line = await lineOf(own, '2021-12-15');
		expect(line).toMatchObject({ state: 'relapsed', reason: { turned: { months: 3 } } });
		if (line)
			expect(goalsWords().why(line)).toMatch(
				/^已销号，而核实火点连续 3 个月差于上年同月，2021年11月 /
			);
		// One of the three months came before the closing, or has not ended: not judged by it.
		expect(await lineOf(own, '2021-09-15')).toMatchObject({ state: 'closed' });
		await own.close();
	});
});
