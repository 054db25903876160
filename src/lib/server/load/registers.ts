import type { DuckDBConnection } from '@duckdb/node-api';
import { register, type Entry, type Registers } from '$lib/ingest/register';
import { rows } from '$lib/server/database/rows';

interface Named {
	code: string;
	name: string | null;
	short: string | null;
	aliases: string | null;
}

/** In the order of their codes, so that names equally near are offered in one order. Closed and renamed sections stay: files of their time name them. */
const SOURCES: Record<keyof Registers, string> = {
	unit: `
		select code, name_zh as name, short_zh as short, aliases
		from unit
		where batch_no not in (select batch_no from withdrawal)
		qualify row_number() over (partition by code order by batch_no desc, line desc) = 1
		order by code`,
	section: `
		select section_code as code, name, null as short, aliases
		from section
		where batch_no not in (select batch_no from withdrawal)
		qualify row_number() over (
			partition by section_code, effective_from order by batch_no desc, line desc
		) = 1
		order by section_code, effective_from`,
	outfall: `
		select outfall_code as code, name, null as short, aliases
		from outfall
		where batch_no not in (select batch_no from withdrawal)
		qualify row_number() over (
			partition by outfall_code, effective_from order by batch_no desc, line desc
		) = 1
		order by outfall_code, effective_from`,
	goal: `
		select distinct goal_id as code, null as name, null as short, null as aliases
		from statement
		where batch_no not in (select batch_no from withdrawal)
		order by goal_id`
};

/** The registers as they are in force: code, name, short name and aliases of units, sections and goals. */
export async function readRegisters(connection: DuckDBConnection): Promise<Registers> {
	const read = async (sql: string) =>
		register((await rows<Named>(connection, sql)).map((row) => entryOf(row)));
	return {
		unit: await read(SOURCES.unit),
		section: await read(SOURCES.section),
		outfall: await read(SOURCES.outfall),
		goal: await read(SOURCES.goal)
	};
}

function entryOf({ code, name, short, aliases }: Named): Entry {
	const others = aliases?.split(/[、,，;；]/) ?? [];
	return { code, names: [name, short, ...others].filter((text): text is string => Boolean(text)) };
}
