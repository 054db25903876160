import type { DuckDBConnection } from '@duckdb/node-api';
import type { Dataset } from '$lib/ingest/dataset';
import { rows } from '$lib/server/database/rows';
import type { TargetTable } from './target-table';

/** How the incoming rows stand to what is in force. */
export interface Judgement {
	accepted: number;
	unchanged: number;
	revised: number;
	outranked: number;
	superseded: number;
	from: string | null;
	to: string | null;
}

/**
 * Compares each row of a batch to be with the row of its key that is in force before it, line by line. In force: the final
 * before the provisional, then the newest batch, then the last line. Leaves `judged` (line, outcome, outranked,
 * repeated, supersedes: the line of this file that it replaces) for the lines whose key comes more than once; all others are accepted. A row that repeats the one before
 * it in the file is not stored again; one that equals a row of an earlier batch is, or the withdrawal of that batch
 * would lose it.
 */
export async function judge(
	connection: DuckDBConnection,
	dataset: Dataset,
	table: TargetTable,
	batchNo: number
): Promise<Judgement> {
	const final = dataset.finality?.final ?? null;
	await connection.run(inForce(table), { batchNo, final });
	await connection.run(contested(table), { batchNo });
	await connection.run(judged(table), { batchNo, final });
	return {
		...(await counts(connection, table, batchNo)),
		...(await span(connection, dataset, batchNo))
	};
}

/** The row in force of every key that comes in, as line 0. */
function inForce({ name, list, key, sameKey, isFinal }: TargetTable): string {
	return `
		create temp table in_force as
		select 0 as line, ${list}
		from ${name} as held
		where batch_no < $batchNo
			and batch_no not in (select batch_no from withdrawal)
			and exists (from ${name} as incoming where batch_no = $batchNo and ${sameKey('held', 'incoming')})
		qualify row_number() over (
			partition by ${key} order by ${isFinal} desc, batch_no desc, line desc
		) = 1`;
}

/** Keys that are held already or come in twice, by their hash: one that meets by chance is compared in vain. */
function contested({ name, key }: TargetTable): string {
	return `
		create temp table contested as
		select hash(${key}) as key_hash from in_force
		union all
		select hash(${key}) as key_hash from ${name} where batch_no = $batchNo group by key_hash having count(*) > 1`;
}

function judged({ name, list, key, isFinal }: TargetTable): string {
	return `
		create temp table judged as
		with in_order as (
			select line, ${key}, ${isFinal} as final, row(${list}) as content from in_force
			union all
			select line, ${key}, ${isFinal} as final, row(${list}) as content from ${name}
			where batch_no = $batchNo and hash(${key}) in (select key_hash from contested)
		),
		compared as (
			select
				line, final, content,
				lag(content) over before as previous,
				lag(line) over before as previous_line,
				last_value(case when final then line end ignore nulls) over (
					before rows between unbounded preceding and 1 preceding
				) as previous_final_line,
				last_value(case when final then content end ignore nulls) over (
					before rows between unbounded preceding and 1 preceding
				) as previous_final
			from in_order
			window before as (partition by ${key} order by line)
		)
		select
			line,
			case
				when previous is null then 'accepted'
				when previous_final is not null and not final then 'unchanged'
				when content = coalesce(previous_final, previous) then 'unchanged'
				else 'revised'
			end as outcome,
			not final and previous_final is not null and content <> previous_final as outranked,
			previous_line > 0 and content = previous as repeated,
			case when outcome = 'revised' then nullif(coalesce(previous_final_line, previous_line), 0) end as supersedes
		from compared
		where line > 0`;
}

type Counts = Omit<Judgement, 'from' | 'to'>;

async function counts(
	connection: DuckDBConnection,
	{ name }: TargetTable,
	batchNo: number
): Promise<Counts> {
	const [found] = await rows<Counts>(
		connection,
		`select
			(select count(*) from ${name} where batch_no = $batchNo) - count(*) filter (outcome <> 'accepted') as accepted,
			count(*) filter (outcome = 'unchanged') as unchanged,
			count(*) filter (outcome = 'revised') as revised,
			count(*) filter (outranked) as outranked,
			count(supersedes) as superseded
		 from judged`,
		{ batchNo }
	);
	if (!found) throw new Error('the count of the judged rows gave no row');
	return found;
}

async function span(
	connection: DuckDBConnection,
	{ name, day }: Dataset,
	batchNo: number
): Promise<Pick<Judgement, 'from' | 'to'>> {
	if (!day) return { from: null, to: null };
	const [found] = await rows<Pick<Judgement, 'from' | 'to'>>(
		connection,
		`select min("${day}")::date as "from", max("${day}")::date as "to" from ${name} where batch_no = $batchNo`,
		{ batchNo }
	);
	return found ?? { from: null, to: null };
}
