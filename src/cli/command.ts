import type { ParseArgsConfig } from 'node:util';
import type { Desk } from './desk';

/** What the process ends with. */
export const EXIT = {
	/** All is in, or the question is answered. */
	fine: 0,
	/** Some rows were rejected; the others are in. */
	rejected: 1,
	/** Nothing was done. */
	failed: 2
} as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** One command: what help says of it, what it takes, what it does. Its place in the table is commands/index.ts. */
export interface Command {
	name: string;
	/** Operands and flags after the name, as help prints them. */
	usage: string;
	/** One sentence. */
	summary: string;
	/** More lines of help: what a flag means. */
	details?: readonly string[];
	/** Flags, for parseArgs; `--help` is added to all. */
	options: NonNullable<ParseArgsConfig['options']>;
	/** Least and most operands. */
	operands: readonly [least: number, most: number];
	run(call: Call): Promise<Exit>;
}

/** One call of a command: what was typed, and the world it works in. */
export interface Call {
	operands: readonly string[];
	/** Value of a flag that takes one. */
	text(flag: string): string | undefined;
	/** Whether a flag without value was given. */
	has(flag: string): boolean;
	/** Folder of the state, absolute. */
	home: string;
	/** The running server, or the house opened for this call; opened when first asked for. */
	desk(): Promise<Desk>;
	/** Who does it, for the change log: `cli:<user>`. */
	actor: string;
	/** A result, to stdout. */
	print(text: string): void;
	/** A message, to stderr. */
	complain(text: string): void;
}

/** The call was typed wrongly; the message names what, and help follows it. */
export class UsageError extends Error {
	override name = 'UsageError';
}
