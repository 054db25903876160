import { basename } from 'node:path';
import { command as words } from '$lib/words/zh/command';
import { EXIT, type Call, type Command } from '../command';
import { contentOf } from '../content-of';

export const evaluateCommand: Command = {
	name: 'evaluate',
	usage: 'KIND FILE [--edition NAME] [--profile NAME]',
	summary: words.evaluate.summary,
	details: words.evaluate.details,
	options: { edition: { type: 'string' }, profile: { type: 'string' } },
	operands: [2, 2],
	run: async (call) => {
		const [kind = '', file = ''] = call.operands;
		const bytes = await contentOf(file);
		const asked = {
			name: file === '-' ? words.import.stdin : basename(file),
			kind,
			...choice(call)
		};
		const { csv, notes, unread } = await (await call.desk()).run('evaluate', asked, bytes);
		notes.forEach(call.complain);
		for (const { line, column, value, reason, row } of unread.first)
			call.complain(
				row
					? words.evaluate.unjudged(line, column, value, reason)
					: words.evaluate.unread(line, column, value, reason)
			);
		if (unread.count > unread.first.length)
			call.complain(words.evaluate.moreUnread(unread.count - unread.first.length));
		call.print(csv.slice(0, -1));
		return unread.count === 0 ? EXIT.fine : EXIT.rejected;
	}
};

function choice({ text }: Call): { edition?: string; profile?: string } {
	const [edition, profile] = [text('edition'), text('profile')];
	return { ...(edition !== undefined && { edition }), ...(profile !== undefined && { profile }) };
}
