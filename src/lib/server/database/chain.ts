import { createHash } from 'node:crypto';
import type { DuckDBConnection } from '@duckdb/node-api';
import { rows } from './rows';

/** What the hash of a line covers, as text. */
export interface ChainLine {
	changeNo: number;
	/** UTC with microseconds: `2021-12-21T01:02:03.000004Z`. */
	happenedAt: string;
	actor: string;
	action: string;
	subject: string;
	reason: string | null;
	/** JSON as stored, to the byte. */
	detail: string | null;
}

/** A line with the hash that is stored for it; null when none is. */
export type SealedLine = ChainLine & { hash: string | null };

/** How the chain stands. */
export interface ChainState {
	/** Lines that were checked. */
	lines: number;
	/** Number and hash of the last line: noted elsewhere, they prove later that nothing before was touched. */
	head: { changeNo: number; hash: string } | null;
	/** The first place where it does not hold; null = whole. */
	broken: ChainBreak | null;
}

export interface ChainBreak {
	changeNo: number;
	/** missing: the number is not there · unsealed: no hash · altered: content or hash was changed · unexpected: another hash than was noted */
	fault: 'missing' | 'unsealed' | 'altered' | 'unexpected';
}

/** The columns of a ChainLine, for a select from `change`. */
export const CHAIN_COLUMNS = `
	change_no,
	strftime(happened_at at time zone 'UTC', '%Y-%m-%dT%H:%M:%S.%fZ') as happened_at,
	actor, action, subject, reason, detail::varchar as detail`;

/**
 * SHA-256, hexadecimal, of the hash before and the line. Every field is written with its length, so that no two lines
 * are written alike; migration 0030 says the same in SQL.
 */
export function sealOf(before: string, line: ChainLine): string {
	const { changeNo, happenedAt, actor, action, subject, reason, detail } = line;
	const fields = [before, String(changeNo), happenedAt, actor, action, subject, reason, detail];
	const written = fields.map((text) =>
		text === null ? '-' : `${Buffer.byteLength(text)}:${text}`
	);
	return createHash('sha256').update(written.join(',')).digest('hex');
}

/** Follows a chain from its first line, in the order of the numbers; `noted` is a number with the hash it had. */
export function followChain(
	lines: readonly SealedLine[],
	noted?: { changeNo: number; hash: string }
): ChainState {
	let before = '';
	for (const [i, line] of lines.entries()) {
		const fault = faultOf(line, i + 1, before, noted);
		if (fault) return { lines: i, head: headOf(lines, i), broken: fault };
		before = line.hash ?? '';
	}
	const short = noted && noted.changeNo > lines.length;
	const broken = short ? { changeNo: lines.length + 1, fault: 'missing' as const } : null;
	return { lines: lines.length, head: headOf(lines, lines.length), broken };
}

function faultOf(
	line: SealedLine,
	expected: number,
	before: string,
	noted: { changeNo: number; hash: string } | undefined
): ChainBreak | null {
	if (line.changeNo !== expected) return { changeNo: expected, fault: 'missing' };
	if (line.hash === null) return { changeNo: expected, fault: 'unsealed' };
	if (line.hash !== sealOf(before, line)) return { changeNo: expected, fault: 'altered' };
	if (noted?.changeNo === expected && noted.hash !== line.hash)
		return { changeNo: expected, fault: 'unexpected' };
	return null;
}

function headOf(lines: readonly SealedLine[], count: number): ChainState['head'] {
	const last = lines[count - 1];
	return last?.hash ? { changeNo: last.changeNo, hash: last.hash } : null;
}

/** Reads the whole log and follows its chain. */
export async function verifyChain(
	connection: DuckDBConnection,
	noted?: { changeNo: number; hash: string }
): Promise<ChainState> {
	const lines = await rows<SealedLine>(
		connection,
		`select ${CHAIN_COLUMNS}, hash
		 from change left join change_seal using (change_no)
		 order by change_no`
	);
	return followChain(lines, noted);
}
