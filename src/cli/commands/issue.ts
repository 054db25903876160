import { isDate } from '$lib/format/dates';
import { command as words } from '$lib/words/zh/command';
import { papers } from '$lib/words/zh/papers';
import { EXIT, UsageError, type Command } from '../command';

export const issueCommand: Command = {
	name: 'issue',
	usage: 'KIND PERIOD [--date DATE] [--number NO] [--reason TEXT]',
	summary: words.issue.summary,
	details: words.issue.details,
	options: {
		date: { type: 'string' },
		number: { type: 'string' },
		reason: { type: 'string' }
	},
	operands: [2, 2],
	run: async ({ operands, text, actor, desk, print }) => {
		const [kind = '', period = ''] = operands;
		const [date, number, reason] = [text('date'), text('number'), text('reason')];
		if (date !== undefined && !isDate(date)) throw new UsageError(words.issue.notADay(date));
		const imprint = await (
			await desk()
		).run('issue', {
			...{ kind, period, actor },
			...(date !== undefined && { issuedOn: date }),
			...(number !== undefined && { number }),
			...(reason !== undefined && { reason })
		});
		print(words.issue.done(imprint.number, imprint.paperNo, imprint.corrects));
		if (!imprint.pictures) print(papers.noFont);
		return EXIT.fine;
	}
};
