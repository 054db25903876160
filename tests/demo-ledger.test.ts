import { describe, expect, it } from 'vitest';
import { REGION, type Row, demo, get, rows, unitCode } from './demo-files';

const NOTICE_DAY = '2021-12-21';

const entries = demo('整改台账月报-2021', '项目编号');
const milestones = demo('目标里程碑', '目标编号');
const statements = rows(`${REGION}/statement.csv`);

/** Amounts in thousandths, so that lengths add up exactly. */
const thousandths = (text: string) => Math.round(Number(text) * 1000);
const sum = (list: Row[], heading: string) =>
	list.reduce((total, row) => total + thousandths(get(row, heading)), 0);

/** The newest report of every item up to a day. */
function ledgerOn(day: string): Row[] {
	const latest = new Map<string, Row>();
	for (const entry of entries) {
		const id = get(entry, '项目编号');
		const known = latest.get(id);
		const asOf = get(entry, '截至日期');
		if (asOf <= day && (!known || get(known, '截至日期') < asOf)) latest.set(id, entry);
	}
	return [...latest.values()];
}

const ofGoal = (list: Row[], goal: string) => list.filter((row) => get(row, '目标编号') === goal);
const place = (row: Row) => unitCode(get(row, '县(市、区)'));

/** Units of which every item of the goal is done. */
function countiesDone(list: Row[]): number {
	const open = new Set(
		list.filter((row) => sum([row], '完成数量') < sum([row], '计划数量')).map(place)
	);
	return [...new Set(list.map(place))].filter((unit) => !open.has(unit)).length;
}

/** What a statement counts, in thousandths. */
function counted(statement: Row, day: string): number {
	const list = ofGoal(ledgerOn(day), get(statement, 'ledger_goal'));
	switch (get(statement, 'counts')) {
		case 'planned':
			return sum(list, '计划数量');
		case 'done':
			return sum(list, '完成数量');
		case 'open':
			return sum(list, '计划数量') - sum(list, '完成数量');
		case 'counties':
			return countiesDone(list) * 1000;
		default:
			throw new Error(`statement ${get(statement, 'goal_id')} counts nothing`);
	}
}

describe('the ledger on the day of the notice', () => {
	const exact = statements.filter(
		(statement) =>
			get(statement, 'ledger_goal') !== '' &&
			get(statement, 'quantity') !== '' &&
			['total', 'backlog'].includes(get(statement, 'arithmetic'))
	);

	it.each(
		exact.map(
			(statement) => [get(statement, 'goal_id'), get(statement, 'quantity'), statement] as const
		)
	)('gives %s = %s as the notice prints it', (goal, quantity, statement) => {
		expect(counted(statement, NOTICE_DAY) / 1000, goal).toBe(Number(quantity));
	});

	it('covers the figures that can be counted', () => {
		expect(exact.length).toBe(37);
	});

	it('adds up: 101 = 99 + 2', () => {
		const of = (goal: string) => {
			const statement = statements.find((row) => get(row, 'goal_id') === goal);
			return statement ? counted(statement, NOTICE_DAY) / 1000 : NaN;
		};
		expect(of('water-inspection-done') + of('water-inspection-left')).toBe(
			of('water-inspection-total')
		);
	});

	it('scraps more trucks than the task, re-checks a tenth, and keeps no “散乱污” firm open', () => {
		const list = ledgerOn(NOTICE_DAY);
		expect(sum(ofGoal(list, 'diesel-truck-retirement'), '完成数量')).toBeGreaterThan(32_605_000);
		const recheck = ofGoal(list, 'scattered-polluters-recheck-rate');
		expect(sum(recheck, '完成数量') * 10).toBe(sum(recheck, '计划数量'));
		const firms = ofGoal(list, 'scattered-polluters-zero');
		expect(sum(firms, '计划数量') - sum(firms, '完成数量')).toBe(0);
	});

	it('spreads 37 plants over the 19 units and the sewers over eight', () => {
		const list = ledgerOn(NOTICE_DAY);
		expect(new Set(ofGoal(list, 'wwtp-upgrade').map(place)).size).toBe(19);
		expect(new Set(ofGoal(list, 'combined-sewers-km').map(place)).size).toBe(8);
	});
});

describe('the ledger at half time', () => {
	const list = ledgerOn('2021-06-30');
	const open = (goal: string) =>
		ofGoal(list, goal).filter((row) => sum([row], '完成数量') < sum([row], '计划数量'));

	it('is behind with the plants and late with a talk and the four zones', () => {
		expect(sum(ofGoal(list, 'wwtp-upgrade'), '完成数量')).toBe(17_000);
		const late = open('talks-report-limit').filter((row) => get(row, '期限') < '2021-06-30');
		expect(late.map((row) => get(row, '县(市、区)'))).toEqual(['盐山县']);
		expect(open('zone-eia-late').length).toBe(4);
	});
});

describe('the shape of the ledger', () => {
	it('names known goals and units, and has no future in it', () => {
		const goals = new Set(statements.map((statement) => get(statement, 'ledger_goal')));
		for (const entry of entries) {
			expect(goals.has(get(entry, '目标编号'))).toBe(true);
			expect(place(entry)).toMatch(/^1309/);
			for (const heading of ['起始日期', '完成日期', '销号日期']) {
				expect(get(entry, heading) <= get(entry, '截至日期')).toBe(true);
			}
		}
	});

	it('prints an item again only when it changed', () => {
		const last = new Map<string, string>();
		for (const entry of entries) {
			const { 截至日期: asOf, ...rest } = entry;
			const text = JSON.stringify(rest);
			expect(last.get(get(entry, '项目编号')), asOf).not.toBe(text);
			last.set(get(entry, '项目编号'), text);
		}
		expect(new Set(entries.map((entry) => get(entry, '截至日期'))).size).toBe(13);
	});

	it('has milestones that grow and end at what is planned', () => {
		const ends = new Map<string, number>();
		for (const milestone of milestones) {
			const key = `${get(milestone, '目标编号')} ${place(milestone)}`;
			const due = thousandths(get(milestone, '累计应完成数量'));
			expect(due, key).toBeGreaterThan(ends.get(key) ?? 0);
			ends.set(key, due);
		}
		for (const [key, due] of ends) {
			const [goal = '', unit] = key.split(' ');
			const own = ofGoal(ledgerOn(NOTICE_DAY), goal).filter((row) => place(row) === unit);
			// Of the re-check a tenth of what is planned falls due.
			const amount = goal === 'scattered-polluters-recheck-rate' ? '完成数量' : '计划数量';
			expect(due, key).toBe(sum(own, amount));
		}
	});

	it('gives rows to every statement whose figure the ledger holds', () => {
		const without = statements.filter(
			(statement) =>
				get(statement, 'data_link') === 'project_ledger' && get(statement, 'ledger_goal') === ''
		);
		expect(without.map((statement) => get(statement, 'goal_id'))).toEqual([
			'fire-penalty-all',
			'fire-accountability-each',
			'six-plus-two-baseline'
		]);
	});
});
