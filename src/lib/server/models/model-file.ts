import { camel } from '$lib/server/database/rows';

/** What a kept model is made anew by: whole weeks (`kept by day`), months or years. */
export type Span = 'week' | 'month' | 'year';

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
	/** `-- kept: unit`: a table instead of a view, made anew whenever one of these datasets changes; `*` for any. */
	kept: string[];
	/**
	 * `-- kept by day: air_daily`, and `by month` or `by year`: of these only the weeks, months or years with days that came or
	 * went are made anew, by the macro `<name>_of(from, to)`.
	 */
	keptBySpan: { dataset: string; span: Span }[];
	/** Sets the variable `asked` from bound parameters in camelCase, cast to their types; null for a view. */
	ask: string | null;
	/** The query that reads the model by `asked`. */
	select: string;
}

/**
 * Reads the header of a model file: leading `--` lines, of which `parameters:`, `not null:`, `order:`, `kept:`,
 * `kept by day:`, `kept by month:`, `kept by year:` and `building material` are understood, and the rest is for people (grain, clause).
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
		kept: declared('kept'),
		keptBySpan: [
			...declared('kept by day').map((dataset) => ({ dataset, span: 'week' as const })),
			...declared('kept by month').map((dataset) => ({ dataset, span: 'month' as const })),
			...declared('kept by year').map((dataset) => ({ dataset, span: 'year' as const }))
		],
		ask: parameters.length > 0 ? askOf(parameters) : null,
		select: selectOf(name, parameters, /create or replace (view|table)/i.test(sql))
	};
}

function list(text: string): string[] {
	return text
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

/**
 * Parameters go in by a variable: a query that has them bound is planned twice, once without their values, and a plan
 * takes longer than the data.
 */
function askOf(parameters: ModelFile['parameters']): string {
	const fields = parameters.map((p) => `${p.name}: $${camel(p.name)}::${p.type}`);
	return `set variable asked = {${fields.join(', ')}}`;
}

function selectOf(name: string, parameters: ModelFile['parameters'], relation: boolean): string {
	if (relation) return `select * from ${name}`;
	const asked = parameters.map((p) => `getvariable('asked').${p.name}`).join(', ');
	return `select * from ${name}(${asked})`;
}
