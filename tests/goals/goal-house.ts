import type { DuckDBConnection } from '@duckdb/node-api';
import { openDatabase, type Database } from '$lib/server/database/database';
import type { Models } from '$lib/server/database/models.generated';
import { rows, type Parameter } from '$lib/server/database/rows';
import { createModels, readModel, type ModelName } from '$lib/server/models';
import { refreshAll } from '$lib/server/models/kept';

/** A row of the ledger as a test states it; what it leaves out is ordinary. */
export interface Item {
	id: string;
	asOf?: string;
	goal?: string;
	area?: string;
	planned?: number;
	done?: number;
	started?: string;
	due?: string;
	doneOn?: string;
	closedOn?: string;
	status?: 'not_started' | 'under_way' | 'done' | 'closed';
	batch?: number;
}

export interface Statement {
	id?: string;
	role?: 'goal' | 'claim' | 'baseline' | 'context';
	arithmetic?: string;
	counts?: 'planned' | 'done' | 'open' | 'counties' | 'samplings';
	/** null: it counts no rows of the ledger. */
	ledgerGoal?: string | null;
	quantity?: number;
	unit?: string;
	unitEn?: string;
	direction?: string;
	deadline?: string;
	asOf?: string;
	indicator?: string;
	counties?: string;
	sameAs?: string;
}

/** area, day, amount due by then */
export type Milestone = [area: string, dueOn: string, due: number];

/** Models over an empty database with invented units: the city C, counties A and B. The goal of every row is G unless it says else. */
export class GoalHouse {
	private lines = 0;
	/** Rows were written past the load, so the kept models are to be made anew before a read. */
	private stale = true;

	private constructor(
		readonly database: Database,
		private readonly connection: DuckDBConnection
	) {}

	static async open(): Promise<GoalHouse> {
		const database = await openDatabase(':memory:', true);
		const house = new GoalHouse(database, await database.connect());
		await createModels(house.connection);
		await house.run(
			`insert into change values (1, timestamptz '2021-01-01', 'test', 'import', 'x', null, null)`
		);
		for (const batch of [1, 2, 3]) await house.batch(batch);
		for (const [code, kind] of [
			['C', 'city'],
			['A', 'county'],
			['B', 'county']
		] as const)
			await house.run(
				`insert into unit (batch_no, line, code, name_zh, short_zh, name_en, kind, source)
				 values (1, 1, $code, $code || '县', $code, $code, $kind, 'test')`,
				{ code, kind }
			);
		return house;
	}

	private batch(batch: number) {
		return this.run(
			`insert into batch values ($batch, 1, 'ledger_item', 'f.csv', 'x' || $batch, 1, 'utf-8', 1, 0, 0, 0, 0, 0)`,
			{ batch }
		);
	}

	run(sql: string, parameters: Record<string, Parameter> = {}) {
		this.stale = true;
		return rows(this.connection, sql, parameters);
	}

	async read<M extends ModelName>(name: M, parameters: Models[M]['parameters']) {
		if (this.stale) await refreshAll(this.connection);
		this.stale = false;
		return readModel(this.connection, name, parameters);
	}

	/** Takes out everything but the units, so that one house serves many cases. */
	async clear() {
		for (const table of [
			'ledger_item',
			'milestone',
			'statement',
			'withdrawal',
			'paper',
			'goal_override'
		])
			await this.run(`delete from ${table}`);
		this.lines = 0;
	}

	/** Papers of goal G: day issued, first day of the period they speak of. */
	async papers(...papers: [issuedOn: string, periodFrom?: string][]) {
		for (const [issuedOn, periodFrom] of papers)
			await this.run(
				`insert into paper values (2, $line, 'G', $issuedOn::date, $periodFrom::date, '期' || $line, null, null)`,
				{ line: ++this.lines, issuedOn, periodFrom: periodFrom ?? null }
			);
	}

	/** A dated setting of the region. */
	setting(key: string, value: string) {
		return this.run(
			`insert into setting values (1, $line, $key, $value, date '2001-01-01', null, 'test', 'C', null)`,
			{ line: ++this.lines, key, value }
		);
	}

	withdraw(batch: number) {
		return this.run(`insert into withdrawal values ($batch, 1)`, { batch });
	}

	async items(...items: Item[]) {
		for (const item of items)
			await this.run(
				`insert into ledger_item values (
					$batch, $line, $id, $asOf::date, $goal, $area, $id, null, $planned, $done, '座', $started::date, $due::date,
					$doneOn::date, $closedOn::date, $status, null, null, null)`,
				{
					batch: item.batch ?? 1,
					line: ++this.lines,
					id: item.id,
					asOf: item.asOf ?? '2021-01-31',
					goal: item.goal ?? 'G',
					area: item.area ?? 'A',
					planned: item.planned ?? 1,
					done: item.done ?? 0,
					started: item.started ?? null,
					due: item.due ?? null,
					doneOn: item.doneOn ?? null,
					closedOn: item.closedOn ?? null,
					status: item.status ?? (item.done ? 'under_way' : 'not_started')
				}
			);
	}

	async milestones(...milestones: Milestone[]) {
		for (const [area, dueOn, due] of milestones)
			await this.run(
				`insert into milestone values (1, $line, 'G', $area, $dueOn::date, $due, 'test')`,
				{ line: ++this.lines, area, dueOn, due }
			);
	}

	async statements(...statements: Statement[]) {
		for (const one of statements)
			await this.run(
				`insert into statement (batch_no, line, goal_id, role, arithmetic, ledger_goal, counts, indicator, name_zh, name_en,
					quantity, unit_zh, unit_en, kind, direction, deadline, as_of, scope, county_names, source_quote_zh, data_link, same_as, source_line)
				 values (1, $line, $id, $role, $arithmetic, $ledgerGoal, $counts, $indicator, $id, $id,
					$quantity, $unit, $unitEn, 'thing', $direction, $deadline::date, $asOf::date, 'city', $counties, 'quote', 'project_ledger', $sameAs, $line)`,
				{
					line: ++this.lines,
					id: one.id ?? 'G',
					role: one.role ?? 'claim',
					arithmetic: one.arithmetic ?? 'total',
					ledgerGoal: one.ledgerGoal === undefined ? 'G' : one.ledgerGoal,
					counts: one.ledgerGoal === null ? null : (one.counts ?? 'done'),
					indicator: one.indicator ?? null,
					quantity: one.quantity ?? null,
					unit: one.unit ?? '座',
					unitEn: one.unitEn ?? null,
					direction: one.direction ?? 'equals',
					deadline: one.deadline ?? null,
					asOf: one.asOf ?? '2021-12-21',
					counties: one.counties ?? null,
					sameAs: one.sameAs ?? null
				}
			);
	}

	/** State and reason of a statement on a day. */
	async state(onDate: string, goalId = 'G'): Promise<string> {
		const found = await this.read('goal_states', { onDate });
		const row = found.find((one) => one.goalId === goalId);
		if (!row) throw new Error(`no statement ${goalId}`);
		return `${row.state}: ${row.reason}`;
	}

	/** The totals of the goal G on a day. */
	async total(onDate: string) {
		const found = await this.read('ledger_goals', { onDate });
		const row = found.find((one) => one.goalId === 'G');
		if (!row) throw new Error('the goal G has neither rows nor milestones');
		return row;
	}
}
