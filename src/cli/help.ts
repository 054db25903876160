import { command as words } from '$lib/words/zh/command';
import type { Command } from './command';
import { textTable } from '$lib/format/text-table';

/** What `duibiao --help` prints. */
export function help(commands: readonly Command[]): string {
	const rows = commands.map(({ name, usage, summary }) => [`  ${name} ${usage}`, summary]);
	const [, ...lines] = textTable([{ heading: '' }, { heading: '' }], rows).split('\n');
	return [words.help.title, '', words.help.call, ...lines, '', ...words.help.foot].join('\n');
}

/** What `duibiao COMMAND --help` prints. */
export function helpFor({ name, usage, summary, details }: Command): string {
	return [words.help.callOf(name, usage), summary, ...(details ?? [])].join('\n');
}
