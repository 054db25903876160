import { userInfo } from 'node:os';
import { HouseError, openHome } from '$lib/server/house';
import { command as words } from '$lib/words/zh/command';
import { EXIT, UsageError, type Call, type Command, type Exit } from './command';
import { commands } from './commands';
import { openDesk, type Desk } from './desk';
import { help, helpFor } from './help';
import { readArguments } from './read-arguments';
import { version } from '../../package.json';

// `duibiao goals | head` closes the pipe early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
});

process.exitCode = await main(process.argv.slice(2));

async function main([name, ...typed]: string[]): Promise<Exit> {
	if (name === undefined || name === '--help' || name === '-h') return print(help(commands));
	if (name === '--version' || name === '-v') return print(version);
	const command = commands.find((candidate) => candidate.name === name);
	if (!command) return complain(`${words.usage.unknownCommand(name)}\n\n${help(commands)}`);
	if (typed.includes('--help') || typed.includes('-h')) return print(helpFor(command));
	try {
		return await call(command, typed);
	} catch (error) {
		if (error instanceof UsageError) return complain(`${error.message}\n${helpFor(command)}`);
		if (error instanceof HouseError) return complain(error.message);
		console.error(error);
		return EXIT.failed;
	}
}

async function call(command: Command, typed: string[]): Promise<Exit> {
	const given = readArguments(command, typed);
	const home = await openHome(undefined);
	let opened: Promise<Desk> | undefined;
	const world: Call = {
		...given,
		home,
		desk: () => (opened ??= openDesk(home)),
		actor: `cli:${userName()}`,
		print,
		complain
	};
	try {
		return await command.run(world);
	} finally {
		await opened?.then((desk) => desk.close()).catch(() => undefined);
	}
}

/** Some containers run under a number that has no name. */
function userName(): string {
	try {
		return userInfo().username;
	} catch {
		return process.env['USER'] ?? String(process.getuid?.() ?? '');
	}
}

function print(text: string): Exit {
	process.stdout.write(`${text}\n`);
	return EXIT.fine;
}

function complain(text: string): Exit {
	process.stderr.write(`${text}\n`);
	return EXIT.failed;
}
