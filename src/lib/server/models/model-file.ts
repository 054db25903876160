import { camel } from '$lib/server/database/rows';

/** A model file as its header declares it. */
export interface ModelFile {
	/** Path below src/lib/server/models, e.g. `air/air_month.sql`. */
	path: string;
	room: string;
	/** Place within the room: `-- order: 2`; files without it come first. */
	order: number;
	/** Macro or view that the file makes; the file's name. */
	name: string;
	sql: string;
	/** `-- parameters: date_from date, date_to date` ; empty for a view. Scalar macros say `-- scalar`. */
	parameters: { name: string; type: string }[];
	/** A scalar or relation-taking macro is building material: it can't be read by name. */
	readable: boolean;
	/** `-- not null: area_code, date` */
	notNull: string[];
	/** The query that reads the model, with named parameters in camelCase. */
	select: string;
}

/**
 * Reads the header of a model file: leading `--` lines, of which `parameters:`, `not null:`, `order:` and `building material`
 * are understood, and the rest is for people (grain, clause).
 */
export function parseModel(path: string, sql: string): ModelFile {
	const room = path.split('/')[0] ?? '';
	const name = path.split('/')[1]?.replace('.sql', '') ?? '';
	const header = sql.split('\n').filter((line) => line.startsWith('--'));
	const declared = (key: string) => {
		const line = header.find((text) => text.startsWith(`-- ${key}:`));
		return line ? list(line.slice(key.length + 4)) : [];
	};
	const parameters = declared('parameters').map((text) => {
		const [parameter = '', ...type] = text.split(' ');
		return { name: parameter, type: type.join(' ') };
	});
	return {
		path,
		room,
		order: Number(declared('order')[0] ?? 0),
		name,
		sql,
		parameters,
		readable: !header.some((line) => line.startsWith('-- building material')),
		notNull: declared('not null'),
		select: selectOf(name, parameters, /create or replace view/i.test(sql))
	};
}

function list(text: string): string[] {
	return text
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

function selectOf(name: string, parameters: ModelFile['parameters'], view: boolean): string {
	if (view) return `select * from ${name}`;
	const bound = parameters.map((p) => `$${camel(p.name)}::${p.type}`).join(', ');
	return `select * from ${name}(${bound})`;
}
