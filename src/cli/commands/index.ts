import type { Command } from '../command';
import { evaluateCommand } from './evaluate';
import { goalsCommand } from './goals';
import { importCommand } from './import';
import { initCommand } from './init';
import { statusCommand } from './status';
import { withdrawCommand } from './withdraw';

/** The table of commands, in the order of help. A new command is a file beside this one and a line here. */
export const commands: readonly Command[] = [
	importCommand,
	withdrawCommand,
	goalsCommand,
	evaluateCommand,
	statusCommand,
	initCommand
];
