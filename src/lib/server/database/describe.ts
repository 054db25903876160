import type { DuckDBConnection } from '@duckdb/node-api';
import { camel, rows } from './rows';

interface ModelShape {
	name: string;
	path: string;
	ask: string | null;
	select: string;
	parameters: { name: string; type: string }[];
	notNull: string[];
}

/**
 * Writes the TypeScript types of every model from the database itself: each is prepared on a migrated database
 * and its columns are read off. Kept in models.generated.ts; a test fails when that file is stale.
 */
export async function describeModels(
	connection: DuckDBConnection,
	models: ModelShape[]
): Promise<string> {
	const entries: string[] = [];
	for (const model of models) entries.push(await describeModel(connection, model));
	return `// Written by \`npm run generate\` from the models; do not edit.\n\nexport interface Models {\n${entries.join('\n')}\n}\n`;
}

async function describeModel(connection: DuckDBConnection, model: ModelShape): Promise<string> {
	if (model.ask) await connection.run(model.ask.replaceAll(/\$\w+/g, 'null'));
	const columns = await rows<{ columnName: string; columnType: string }>(
		connection,
		`describe ${model.select}`
	);
	const unknown = model.notNull.filter((n) => !columns.some((column) => column.columnName === n));
	if (unknown.length > 0) throw new Error(`${model.path}: no column ${unknown.join(', ')}`);
	const row = columns.map(({ columnName, columnType }) => {
		const type = typeScriptType(columnType, `${model.path} column ${columnName}`);
		return `\t\t\t${camel(columnName)}: ${type}${model.notNull.includes(columnName) ? '' : ' | null'};`;
	});
	const parameters = model.parameters.map(
		({ name, type }) => `${camel(name)}: ${typeScriptType(type.toUpperCase(), model.path)} | null`
	);
	return [
		`\t/** ${model.path} */`,
		`\t${model.name}: {`,
		`\t\tparameters: ${parameters.length > 0 ? `{ ${parameters.join('; ')} }` : 'Record<string, never>'};`,
		'\t\trow: {',
		...row,
		'\t\t};',
		'\t};'
	].join('\n');
}

const NUMBERS = /^(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT|U\w*INT\w*|DOUBLE|FLOAT|DECIMAL.*)$/;

function typeScriptType(type: string, place: string): string {
	if (type.endsWith('[]')) return `${typeScriptType(type.slice(0, -2), place)}[]`;
	if (type.startsWith('STRUCT(')) return structType(type, place);
	if (NUMBERS.test(type)) return 'number';
	if (type === 'BOOLEAN') return 'boolean';
	if (/^(VARCHAR|DATE|TIMESTAMP.*|JSON)$/.test(type)) return 'string';
	throw new Error(`${place}: no TypeScript type for ${type}`);
}

/** STRUCT(a INTEGER, b DECIMAL(9,2)) → { a: number | null; b: number | null } */
function structType(type: string, place: string): string {
	const fields = splitFields(type.slice('STRUCT('.length, -1)).map((field) => {
		const [name = '', ...rest] = field.trim().split(' ');
		return `${camel(name.replaceAll('"', ''))}: ${typeScriptType(rest.join(' '), place)} | null`;
	});
	return `{ ${fields.join('; ')} }`;
}

function splitFields(text: string): string[] {
	const fields: string[] = [];
	let depth = 0;
	let start = 0;
	for (let i = 0; i < text.length; i++) {
		if (text[i] === '(') depth++;
		if (text[i] === ')') depth--;
		if (text[i] === ',' && depth === 0) {
			fields.push(text.slice(start, i));
			start = i + 1;
		}
	}
	return [...fields, text.slice(start)];
}
