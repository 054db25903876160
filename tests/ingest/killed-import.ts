import { readFile } from 'node:fs/promises';
import { openDatabase } from '$lib/server/database/database';
import { loadFile } from '$lib/server/load';

/** The process that is killed: imports a file into a database and tells when it begins. */
const [, , path = '', file = ''] = process.argv;
const database = await openDatabase(path, true);
const bytes = await readFile(file);
process.stdout.write('begun\n');
await loadFile(database, { name: 'big.csv', bytes, actor: 'cli:test', today: '2021-12-31' });
database.close();
