import type { DuckDBConnection } from '@duckdb/node-api';
import { openDatabase } from '$lib/server/database/database';
import type { Models } from '$lib/server/database/models.generated';
import { rows, type Parameter } from '$lib/server/database/rows';
import { makeAllFires } from '$lib/server/load/fire/follow-fires';
import { createModels, readModel, type ModelName } from '$lib/server/models';
import { refreshAll } from '$lib/server/models/kept';

/** An alarm as a test states it; what it leaves out is ordinary. */
export interface Alarm {
	no?: string;
	at: string;
	area?: string;
	verdict?: 'pending' | 'confirmed' | 'rejected' | 'outside';
	verified?: string;
	cause?: string;
	penalty?: 'fine' | 'detention' | 'both' | 'none';
	penalised?: string;
	closed?: string;
	status?: '审核' | '实况';
	batch?: number;
}

/** A detection as a test states it, UTC. */
export interface Detection {
	at: string;
	satellite?: string;
	latitude?: number;
	longitude?: number;
	area?: string;
	confidence?: 'low' | 'nominal' | 'high';
	type?: number;
	product?: 'nrt' | 'standard';
	batch?: number;
}

/** Invented counties: two and a city. */
export const UNITS = [
	['C', 'city'],
	['A', 'county'],
	['B', 'county']
] as const;

/** Models over an empty database with invented units, for hand-worked cases. */
export class FireHouse {
	private lines = 0;
	/** Rows were written past the load, so the kept models are to be made anew before a read. */
	private stale = true;

	private constructor(private readonly connection: DuckDBConnection) {}

	static async open(settings: [key: string, value: string, from: string, to?: string][] = []) {
		const database = await openDatabase(':memory:', true);
		const house = new FireHouse(await database.connect());
		await createModels(house.connection);
		await house.run(
			`insert into change values (1, timestamptz '2021-01-01', 'test', 'import', 'x', null, null)`
		);
		for (const batch of [1, 2, 3]) await house.batch(batch);
		for (const [code, kind] of UNITS)
			await house.run(
				`insert into unit (batch_no, line, code, name_zh, short_zh, name_en, kind, source)
				 values (1, 1, $code, $code, $code, $code, $kind, 'test')`,
				{ code, kind }
			);
		for (const [key, value, from, to] of settings)
			await house.run(
				`insert into setting values (1, 1, $key, $value, $from::date, $to::date, 'test', 'A', null)`,
				{ key, value, from, to: to ?? null }
			);
		return house;
	}

	private batch(batch: number) {
		return this.run(
			`insert into batch values ($batch, 1, 'fire_alarm', 'f.csv', 'x' || $batch, 1, 'utf-8', 1, 0, 0, 0, 0, 0)`,
			{ batch }
		);
	}

	run(sql: string, parameters: Record<string, Parameter> = {}) {
		this.stale = true;
		return rows(this.connection, sql, parameters);
	}

	private async refresh() {
		if (this.stale) {
			await makeAllFires(this.connection);
			await refreshAll(this.connection);
		}
		this.stale = false;
	}

	async read<M extends ModelName>(name: M, parameters: Models[M]['parameters']) {
		await this.refresh();
		return readModel(this.connection, name, parameters);
	}

	async alarms(...alarms: Alarm[]) {
		for (const alarm of alarms) {
			const line = ++this.lines;
			await this.run(
				`insert into fire_alarm (
					batch_no, line, alarm_no, alarmed_at, area_code, township, village, latitude, longitude, verdict, verified_at, cause,
					penalty, penalty_no, penalised_at, closed_at, data_status
				 ) values (
					$batch, $line, $no, $at::timestamp, $area, null, null, null, null, $verdict, $verified::timestamp, $cause,
					$penalty, null, $penalised::timestamp, $closed::timestamp, $status)`,
				{
					batch: alarm.batch ?? 1,
					line,
					no: alarm.no ?? `N${line}`,
					at: alarm.at,
					area: alarm.area ?? 'A',
					verdict: alarm.verdict ?? 'confirmed',
					verified: alarm.verified ?? null,
					cause: alarm.cause ?? null,
					penalty: alarm.penalty ?? null,
					penalised: alarm.penalised ?? null,
					closed: alarm.closed ?? null,
					status: alarm.status ?? '审核'
				}
			);
		}
	}

	async detections(...detections: Detection[]) {
		for (const detection of detections)
			await this.run(
				`insert into fire_detection (batch_no, line, satellite, instrument, acquired_at, latitude, longitude, area_code,
					confidence, detection_type, product)
				 values ($batch, $line, $satellite, 'VIIRS', $at::timestamp, $latitude, $longitude, $area, $confidence, $type, $product)`,
				{
					batch: detection.batch ?? 1,
					line: ++this.lines,
					satellite: detection.satellite ?? 'N',
					at: detection.at,
					latitude: detection.latitude ?? 38.3,
					longitude: detection.longitude ?? 116.8,
					area: detection.area ?? null,
					confidence: detection.confidence ?? 'nominal',
					type: detection.type ?? null,
					product: detection.product ?? 'nrt'
				}
			);
	}

	/** The row of a unit of a model that has one per unit. */
	async unit<M extends ModelName>(name: M, parameters: Models[M]['parameters'], area: string) {
		const found = (await this.read(name, parameters)).find(
			(row) => 'areaCode' in row && row.areaCode === area
		);
		if (!found) throw new Error(`${name} has no row of unit ${area}`);
		return found;
	}

	async points(periods: [name: string, from: string, to: string][], from: string, to: string) {
		await this.refresh();
		const values = periods.map(([name, a, b]) => `('${name}', date '${a}', date '${b}')`).join();
		return rows<{ period: string; areaCode: string; value: number | null }>(
			this.connection,
			`with asked as (select * from (values ${values}) as t (period, date_from, date_to))
			 select period, area_code, value, received, expected, not_ranked
			 from measure_fire_points('asked', $from::date, $to::date) order by period, area_code`,
			{ from, to }
		);
	}
}
