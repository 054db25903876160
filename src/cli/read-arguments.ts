import { parseArgs } from 'node:util';
import { command as words } from '$lib/words/zh/command';
import { UsageError, type Call, type Command } from './command';

/** What a call of a command was given. */
export type Given = Pick<Call, 'operands' | 'text' | 'has'>;

/** Reads operands and flags of one command; the only place that does. @throws UsageError naming what is wrong */
export function readArguments(command: Command, typed: readonly string[]): Given {
	const { values, positionals } = parse(command, typed);
	const [least, most] = command.operands;
	if (positionals.length < least) throw new UsageError(words.usage.missing(command.usage));
	if (positionals.length > most)
		throw new UsageError(words.usage.surplus(positionals.slice(most).join(' ')));
	return {
		operands: positionals,
		text: (flag) => {
			const value = values[flag];
			return typeof value === 'string' ? value : undefined;
		},
		has: (flag) => values[flag] === true
	};
}

function parse(command: Command, typed: readonly string[]) {
	try {
		return parseArgs({ args: [...typed], options: command.options, allowPositionals: true });
	} catch (error) {
		const flag = /'(-[^'\s]*)/.exec(String(error))?.[1] ?? '';
		throw new UsageError(sentence(error, flag), { cause: error });
	}
}

function sentence(error: unknown, flag: string): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return words.usage.unknownFlag(flag);
	if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return words.usage.flagValue(flag);
	throw error;
}
