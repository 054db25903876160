import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openDatabase } from '$lib/server/database/database';
import { describeModels } from '$lib/server/database/describe';
import { createModels, modelFiles } from '$lib/server/models';

const GENERATED = 'src/lib/server/database/models.generated.ts';

test('the row types are those of the models (run `npm run generate` when this fails)', async () => {
	const database = await openDatabase(':memory:', true);
	const connection = await database.connect();
	await createModels(connection);
	const readable = modelFiles.filter((file) => file.readable);
	const types = await describeModels(connection, readable);
	if (process.env['GENERATE']) await writeFile(GENERATED, types);
	expect(await readFile(GENERATED, 'utf8')).toBe(types);
});

test('every model file opens with its grain', () => {
	for (const file of modelFiles)
		expect(file.sql.startsWith('-- '), `${file.path} has no header`).toBe(true);
});
