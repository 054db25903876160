import { basename } from 'node:path';
import type { Receipt } from '$lib/server/load';
import { HouseError } from '$lib/server/house';
import { command as words } from '$lib/words/zh/command';
import { EXIT, type Call, type Command, type Exit } from '../command';
import { contentOf } from '../content-of';
import { receiptText } from '$lib/server/house/receipt-text';

/** One file of the call: what became of it. */
type Outcome = { file: string; receipt: Receipt } | { file: string; error: string };

export const importCommand: Command = {
	name: 'import',
	usage: 'FILE… [--dataset NAME] [--dry-run] [--json]',
	summary: words.import.summary,
	details: words.import.details,
	options: {
		dataset: { type: 'string' },
		'dry-run': { type: 'boolean' },
		json: { type: 'boolean' }
	},
	operands: [1, Infinity],
	run: async (call) => {
		const outcomes: Outcome[] = [];
		for (const file of call.operands) {
			const outcome = await importFile(call, file);
			outcomes.push(outcome);
			if ('error' in outcome) call.complain(outcome.error);
			else if (!call.has('json')) call.print(receiptText(outcome.receipt));
		}
		if (call.has('json')) call.print(JSON.stringify(outcomes, null, 2));
		return Math.max(...outcomes.map(exitOf)) as Exit;
	}
};

async function importFile(call: Call, file: string): Promise<Outcome> {
	const dataset = call.text('dataset');
	try {
		const bytes = await contentOf(file);
		const asked = {
			name: file === '-' ? words.import.stdin : basename(file),
			actor: call.actor,
			dryRun: call.has('dry-run'),
			...(dataset !== undefined && { dataset })
		};
		return { file, receipt: await (await call.desk()).run('import', asked, bytes) };
	} catch (error) {
		if (!(error instanceof HouseError)) throw error;
		return { file, error: error.message };
	}
}

/** The worst of the files decides: a file that brought nothing in is worse than rejected rows. */
function exitOf(outcome: Outcome): Exit {
	if ('error' in outcome) return EXIT.failed;
	const { read, rejected } = outcome.receipt;
	if (rejected === 0) return EXIT.fine;
	return rejected === read ? EXIT.failed : EXIT.rejected;
}
