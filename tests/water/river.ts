import type { DuckDBConnection } from '@duckdb/node-api';
import type { Database } from '$lib/server/database/database';
import { rows } from '$lib/server/database/rows';
import { loadFile } from '$lib/server/load';
import { shippedDatabase } from '../support/database';

/** A value as a laboratory writes it: 0.31, `<` with its detection limit, a suspect 0, or a bare ND. */
export interface Reading {
	item: string;
	value: number | null;
	mark?: '<' | '0' | 'ND';
	waterbody?: 'river' | 'lake';
	day?: string;
	/** Rows of one sample share it. */
	sample?: number;
}

export interface Judged {
	class: number | null;
	unjudged: string | null;
	judged: boolean;
}

const SHAPE = `'[{"row_id":"integer","item":"varchar","value":"decimal(18,8)","mark":"varchar","waterbody":"varchar","day":"date"}]'`;

/** Lays readings into a temporary table `asked`, as the judging macros want them. */
export async function lay(connection: DuckDBConnection, readings: readonly Reading[]) {
	const asked = readings.map(({ item, value, mark, waterbody, day, sample }, i) => ({
		...{ row_id: sample ?? i, item, value: value === null ? null : printed(value) },
		...{ mark: mark ?? null, waterbody: waterbody ?? 'river', day: day ?? '2021-11-23' }
	}));
	await connection.run(
		`create or replace temp table asked as
		 select * from (select unnest(from_json($asked, ${SHAPE}), recursive := true))`,
		{ asked: JSON.stringify(asked) }
	);
}

/** 0.00005 and not 5e-5, which a decimal does not take. */
const printed = (value: number) => value.toFixed(8);

/** Judges readings through the macro that the pages use, in order. */
export async function judge(database: Database, readings: readonly Reading[]): Promise<Judged[]> {
	const connection = await database.connect();
	try {
		await lay(connection, readings);
		return await rows<Judged>(
			connection,
			`with standard as materialized (select * from water_limits)
			 select class, unjudged, judged from water_judged('asked', 'standard') order by row_id`
		);
	} finally {
		connection.closeSync();
	}
}

const HEADINGS =
	'断面编码,断面名称,河流,河流次序,沿程次序,上游名称,下游名称,责任县,入境对照断面,断面属性,水体类型,目标类别,对照点,去向,启用日期,停用日期';

/** A database with the shipped standards, a register and samples, loaded as files are. */
export async function riverDatabase(register: string[], samples: string[]): Promise<Database> {
	const database = await shippedDatabase();
	await load(database, '断面登记.csv', [HEADINGS, ...register]);
	if (samples.length > 0) await load(database, '周监测.csv', samples);
	return database;
}

/** Loads lines as a file; throws when a row is rejected, so that no test runs on less than it states. */
export async function load(database: Database, name: string, lines: string[]): Promise<void> {
	const bytes = new TextEncoder().encode(lines.join('\n'));
	const receipt = await loadFile(database, { name, bytes, actor: 'test' });
	const [first] = receipt.rejections;
	if (first) throw new Error(`${name} line ${first.line}: ${first.reason}`);
}
