import type { Clause } from '../index';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { log as chinese } from '../zh/log';

/** Text of the page of the change log. */
export const log = {
	title: 'Change log',
	kicker: 'Who changed what, when and why',
	lead: (lines: number, people: number): Clause[] => [
		{ text: `${plural(lines, 'change')} ` },
		{ text: `by ${plural(people, 'actor')}; ` },
		{ text: 'the chain of checksums is whole.' }
	],
	leadBroken: (lines: number, changeNo: number): Clause[] => [
		{ text: `${plural(lines, 'change')}; ` },
		{ text: `the chain of checksums breaks at no. ${changeNo}.`, warn: true }
	],
	/** Followed by the remedy. */
	fault: {
		missing: 'This line is gone, or the order was changed. ',
		unsealed: 'This line has no checksum: this software did not write it. ',
		altered: 'The content or the checksum of this line was altered. ',
		unexpected: 'This line does not match the checksum noted elsewhere. '
	},
	remedy:
		'Stop entering data now, keep the database file and compare it with the backups; after restoring a backup, check again with npx duibiao verify.',
	remark:
		'The log only grows. The checksum of each line is computed from that of the line before and from all its own content: whatever is changed, taken out or put in, nothing after it matches any more. npx duibiao verify checks the database file again at any time.',
	filter: {
		label: 'Filter the change log',
		who: 'Who',
		action: 'Action',
		from: 'From',
		to: 'To',
		text: 'Subject, reason or file name contains',
		all: 'All',
		apply: 'Filter',
		clear: 'Clear the filter'
	},
	found: (found: number, all: number) =>
		found === all ? `All ${plural(all, 'line')}` : `${found} of ${plural(all, 'line')}`,
	caption: (shown: number) =>
		`${plural(shown, 'line')}, newest first; Beijing time; the first 12 characters of each checksum, the whole in the downloaded file.`,
	nothing: 'No lines match: widen the dates or clear the filter.',
	older: 'Older lines',
	newest: 'Back to the newest lines',
	tableName: 'Change log',
	actor: 'Actor',
	subject: 'Subject',
	detail: 'Details',
	hash: 'Checksum',
	/** The end of the chain, to be noted elsewhere. */
	head: (changeNo: number, hash: string) =>
		`Checksum of the last line ${changeNo}:${hash} (noted elsewhere, it proves later that no line before it was touched)`,
	rules: { log: 'Change log and chain of checksums' } as Readonly<Record<string, string>>
} as const satisfies Wording<typeof chinese>;
