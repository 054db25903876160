import { followChain, type ChainState } from '$lib/server/database/chain';
import type { Models } from '$lib/server/database/models.generated';
import type { Reader } from './ask';
import { basis, resolveAsof } from './basis';
import type { Basis, Rule } from './report';

const RULES: Rule[] = [
	{
		subject: 'log',
		edition: '变更记录',
		clause: '只增不改；每条的校验值由前一条的校验值和本条内容算出（SHA-256）',
		model: 'staging/change_log.sql',
		note: null
	}
];

/** One line: who, when, what, why, and the hash that holds it in its place. */
export type LoggedChange = Models['change_log']['row'];

/** What the lines are narrowed to; what is left out does not narrow. */
export interface ChangeLogQuestion {
	asof?: string;
	/** `web:<account>`, `cli:<user>`, `house`. */
	who?: string;
	/** import | withdraw | … */
	action?: string;
	/** ISO days in Beijing, both included. */
	from?: string;
	to?: string;
	/** Part of subject, reason or file name. */
	text?: string;
	/** Lines below this number only. */
	before?: number;
	/** So many; left out: all. */
	atMost?: number;
}

/** The change log, the newest first, and how its chain stands. */
export interface ChangeLog {
	basis: Basis;
	/** Lines of the whole log, and of them those that the question is about. */
	lines: number;
	found: number;
	changes: LoggedChange[];
	/** Ask with this `before` for the lines after; null = that was all. */
	older: number | null;
	/** Everybody who is in the log, and everything that was done: what one may narrow to. */
	actors: { actor: string; name: string | null }[];
	actions: string[];
	/** The chain as it stood when the log was last written. */
	chain: ChainState;
}

/** Answers the page of the change log and its downloads. */
export async function changeLog(reader: Reader, question: ChangeLogQuestion): Promise<ChangeLog> {
	const all = await reader.read('change_log', {});
	const found = all.filter((line) => isAskedFor(line, question)).reverse();
	const rest = found.filter((line) => line.changeNo < (question.before ?? Infinity));
	const changes = rest.slice(0, question.atMost);
	const asof = await resolveAsof(reader, question.asof);
	const names = new Map(all.map(({ actor, actorName }) => [actor, actorName]));
	return {
		basis: await basis(reader, asof, question.asof, RULES),
		...{ lines: all.length, found: found.length, changes },
		older: rest.length > changes.length ? (changes.at(-1)?.changeNo ?? null) : null,
		actors: [...names].map(([actor, name]) => ({ actor, name })).sort(byActor),
		actions: [...new Set(all.map(({ action }) => action))].sort(),
		chain: followChain(all)
	};
}

function isAskedFor(
	line: LoggedChange,
	{ who, action, from, to, text }: ChangeLogQuestion
): boolean {
	const texts = [line.subject, line.reason, line.fileName, line.paperNumber];
	return (
		(who === undefined || line.actor === who) &&
		(action === undefined || line.action === action) &&
		(from === undefined || line.onDay >= from) &&
		(to === undefined || line.onDay <= to) &&
		(text === undefined || texts.some((one) => one?.includes(text)))
	);
}

function byActor(one: { actor: string }, other: { actor: string }): number {
	return one.actor < other.actor ? -1 : 1;
}
