import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { openDatabase } from '$lib/server/database/database';
import { shippedFiles } from '$lib/server/house/shipped';
import { loadFile, loadShipped } from '$lib/server/load';
import { createModels } from '$lib/server/models';
import { keepModels } from '$lib/server/models/kept';
import { airFile, areasOfFile } from './air-file';

const ROWS = 1_000_000;

let folder: string;
let file: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'duibiao-bench-'));
	file = join(folder, 'air.csv');
	await writeFile(file, airFile(ROWS));
});
afterAll(() => rm(folder, { recursive: true }));

/**
 * The same checks in SQL over DuckDB's own reader: names in the register, types, ranges of all six, days that can be, words,
 * texts without signs of a broken export, keys that come twice. A register of the same names stands ready.
 */
const PEER = `
	create table checked as
	select
		u.code as area_code, try_cast(date as date) as day, station,
		try_cast(so2 as decimal(9, 3)) as so2, try_cast(no2 as decimal(9, 3)) as no2, try_cast(pm10 as decimal(9, 3)) as pm10,
		try_cast(pm2_5 as decimal(9, 3)) as pm2_5, try_cast(co as decimal(9, 3)) as co, try_cast(o3_8h as decimal(9, 3)) as o3_8h,
		status
	from read_csv(getvariable('file'), all_varchar = true) as given
	join register as u on u.name = given.area
	where try_cast(date as date) between date '1949-01-01' and current_date and status in ('审核', '实况')
		and length(station) <= 4000 and not regexp_matches(station, '[\\x{fffd}\\x00-\\x08\\x0e-\\x1f\\x{202a}-\\x{202e}]')
		and (so2 is null or try_cast(so2 as decimal(9, 3)) between 0 and 3000)
		and (no2 is null or try_cast(no2 as decimal(9, 3)) between 0 and 2000)
		and (pm10 is null or try_cast(pm10 as decimal(9, 3)) between 0 and 10000)
		and (pm2_5 is null or try_cast(pm2_5 as decimal(9, 3)) between 0 and 2000)
		and (co is null or try_cast(co as decimal(9, 3)) between 0 and 100)
		and (o3_8h is null or try_cast(o3_8h as decimal(9, 3)) between 0 and 2000)
	qualify row_number() over (partition by u.code, station, day) = 1`;

test(`an import of ${ROWS.toLocaleString('en')} rows beside DuckDB's own reader`, async () => {
	const rows = [
		{ what: 'read_csv and checks in SQL', seconds: await peer() },
		{ what: 'import', seconds: await own(false) },
		{ what: 'import, days judged', seconds: await own(true) }
	];
	const base = rows[0]?.seconds ?? 1;
	console.table(
		rows.map(({ what, seconds }) => ({
			what,
			seconds: seconds.toFixed(2),
			'× peer': (seconds / base).toFixed(2)
		}))
	);
});

async function peer(): Promise<number> {
	const database = await openDatabase(join(folder, 'peer.duckdb'), true);
	const connection = await database.connect();
	await connection.run('set variable file = $file', { file });
	await connection.run(
		`create table register as select unnest(['${areasOfFile.join("', '")}']) as name, name as code`
	);
	const start = performance.now();
	await connection.run(PEER);
	await connection.run('checkpoint');
	const seconds = (performance.now() - start) / 1000;
	connection.closeSync();
	database.close();
	return seconds;
}

async function own(judged: boolean): Promise<number> {
	const opened = await openDatabase(join(folder, `own-${judged}.duckdb`), true);
	const database = judged ? keepModels(opened) : opened;
	const connection = await database.connect();
	if (judged) await createModels(connection);
	await loadShipped(database, await shippedFiles(false));
	const start = performance.now();
	const receipt = await loadFile(database, {
		name: 'air.csv',
		bytes: await readFile(file),
		actor: 'bench'
	});
	await connection.run('checkpoint');
	const seconds = (performance.now() - start) / 1000;
	if (receipt.accepted !== ROWS) throw new Error(`${receipt.accepted} rows came in`);
	connection.closeSync();
	database.close();
	return seconds;
}
