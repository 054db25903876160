import type { DuckDBConnection } from '@duckdb/node-api';
import { aliasesOf, type Aliases } from '$lib/ingest/aliases';
import { datasetNamed } from '$lib/ingest/datasets';
import { canonical, readHeading } from '$lib/ingest/heading';
import { fit } from '$lib/ingest/recognise';
import { appendChange } from '$lib/server/database/change-log';
import type { Database } from '$lib/server/database/database';
import { rows } from '$lib/server/database/rows';
import { LoadError } from './load-error';

/** A heading of an office and the column it means; null takes what was said back. */
export interface Mapping {
	heading: string;
	column: string | null;
}

/** What is to be remembered, and of whose files. */
export interface MappingRequest {
	dataset: string;
	mappings: readonly Mapping[];
	/** For the change log. */
	actor: string;
}

/** What is remembered of headings, newest first said, with who said it. */
export interface KnownHeading {
	dataset: string;
	heading: string;
	printed: string;
	column: string;
	/** ISO day in Beijing from which it holds. */
	since: string;
}

/** What is remembered of all headings, for the reading of a file. */
export async function readAliases(connection: DuckDBConnection): Promise<Aliases> {
	return aliasesOf(await knownHeadings(connection));
}

export function knownHeadings(connection: DuckDBConnection): Promise<KnownHeading[]> {
	return rows<KnownHeading>(
		connection,
		`select dataset, heading, printed, column_name as "column",
			(happened_at at time zone 'Asia/Shanghai')::date as since
		 from heading_alias join change using (change_no)
		 qualify row_number() over (partition by dataset, heading order by change_no desc) = 1
			and column_name is not null
		 order by dataset, printed`
	);
}

/**
 * Remembers headings of a dataset for all files to come, whoever brings them and by whatever way; one line of the change log.
 * @throws LoadError when the heading means another column already, or there is no such column
 */
export async function rememberHeadings(
	database: Database,
	{ dataset: name, mappings, actor }: MappingRequest
): Promise<void> {
	const dataset = datasetNamed(name);
	if (!dataset) throw new LoadError(`没有名为“${name}”的数据种类：请重新选择。`);
	for (const mapping of mappings) refuseWrong(dataset, mapping);
	await database.write(async (connection) => {
		const said = Object.fromEntries(mappings.map(({ heading, column }) => [heading, column]));
		const changeNo = await appendChange(connection, {
			...{ actor, action: 'heading', subject: `dataset ${dataset.name}`, reason: null },
			detail: { dataset: dataset.name, headings: said }
		});
		for (const { heading, column } of mappings)
			await connection.run(
				'insert into heading_alias values ($changeNo, $dataset, $heading, $printed, $column)',
				{
					...{ changeNo, dataset: dataset.name, column },
					...{ heading: canonical(heading), printed: heading.trim() }
				}
			);
	});
}

function refuseWrong(
	dataset: NonNullable<ReturnType<typeof datasetNamed>>,
	{ heading, column: name }: Mapping
): void {
	if (canonical(heading) === '')
		throw new LoadError('没有标题的列无法记住：请在文件里补上列名后再导入。');
	const own = fit(dataset, [readHeading(heading)]).matches[0]?.column;
	if (own) throw new LoadError(`“${heading}”本来就是“${own.title}”这一列，不必另外对应。`);
	const known = dataset.columns.some((column) => column.name === name && column.role !== 'derived');
	if (name !== null && !known)
		throw new LoadError(`${dataset.title}没有“${name}”这一列：请重新选择。`);
}
