import type { Command } from '../command';
import { backupCommand } from './backup';
import { evaluateCommand } from './evaluate';
import { fireCommand } from './fire';
import { goalsCommand } from './goals';
import { importCommand } from './import';
import { initCommand } from './init';
import { issueCommand } from './issue';
import { restoreCommand } from './restore';
import { statusCommand } from './status';
import { userCommand } from './user';
import { verifyCommand } from './verify';
import { withdrawCommand } from './withdraw';

/** The table of commands, in the order of help. A new command is a file beside this one and a line here. */
export const commands: readonly Command[] = [
	importCommand,
	withdrawCommand,
	fireCommand,
	goalsCommand,
	evaluateCommand,
	issueCommand,
	statusCommand,
	userCommand,
	verifyCommand,
	backupCommand,
	restoreCommand,
	initCommand
];
