import type { Answered } from '$lib/server/house';
import { audit } from '$lib/words/zh/audit';
import { command as words } from '$lib/words/zh/command';
import { EXIT, UsageError, type Command } from '../command';

export const verifyCommand: Command = {
	name: 'verify',
	usage: '[--head NUMBER:HASH] [--json]',
	summary: words.verify.summary,
	details: words.verify.details,
	options: { head: { type: 'string' }, json: { type: 'boolean' } },
	operands: [0, 0],
	run: async ({ text, has, desk, print, complain }) => {
		const state = await (await desk()).run('verify', notedOf(text('head')));
		const { lines, head, broken, findings } = state;
		const whole = broken === null && findings.length === 0;
		if (has('json')) print(JSON.stringify(state, null, 2));
		else {
			if (broken) complain(words.verify.broken(broken.changeNo, words.verify.fault[broken.fault]));
			else print(words.verify.whole(lines, head && `${head.changeNo}:${head.hash}`));
			tell(findings, print, complain);
		}
		return whole ? EXIT.fine : EXIT.failed;
	}
};

function tell(findings: Answered<'verify'>['findings'], print: Say, complain: Say): void {
	if (findings.length === 0) return print(audit.fine);
	complain(audit.found(findings.length));
	for (const finding of findings) complain(audit.line(finding));
}

type Say = (text: string) => void;

/** A line of the log with the hash it once had, as `verify` printed it. */
function notedOf(typed: string | undefined): { noted?: { changeNo: number; hash: string } } {
	if (typed === undefined) return {};
	const [, changeNo, hash] = /^(\d{1,9}):([0-9a-f]{64})$/.exec(typed) ?? [];
	if (!changeNo || !hash) throw new UsageError(words.verify.noHead(typed));
	return { noted: { changeNo: Number(changeNo), hash } };
}
