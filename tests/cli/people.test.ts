import { spawn } from 'node:child_process';
import { chmod, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '$lib/server/database/database';
import type { ListedPerson } from '$lib/server/people/person';
import { startServer } from '../browser/server';
import { airFile, duibiao, GOOD_DAY, newHome, newRealHome } from './duibiao';

const PASSWORD = '早上好，第四十七周水质周报';

const peopleOf = async (home: string) =>
	JSON.parse((await duibiao(home, ['user', 'list', '--json'])).stdout) as ListedPerson[];

test('accounts are made, listed, changed and switched off by the command; passwords come from stdin', async () => {
	const home = await newRealHome();
	expect((await duibiao(home, ['user', 'list'])).stdout).toBe('还没有任何账号。\n');
	const add = ['user', 'add', 'chen', '--role', 'county_clerk', '--unit', '沧县', '--name', '陈'];
	expect(await duibiao(home, add, `${PASSWORD}\n`)).toMatchObject({ code: 0, stderr: '' });
	expect(await peopleOf(home)).toEqual([
		{
			...{ account: 'chen', name: '陈', role: 'county_clerk', unit: '130921', unitName: '沧县' },
			...{ password: true, disabled: false, lastSeen: null }
		}
	]);
	expect(await duibiao(home, ['user', 'role', 'chen', 'bureau_clerk'])).toMatchObject({ code: 0 });
	expect(await duibiao(home, ['user', 'reset', 'chen'], 'another password')).toMatchObject({
		code: 0
	});
	const off = await duibiao(home, ['user', 'disable', 'chen', '--reason', '调离']);
	expect(off.stdout).toMatch(/chen +陈 +市局录入员 +已停用 +从未/);
	expect(await duibiao(home, ['user', 'enable', 'chen'])).toMatchObject({ code: 0 });
	expect(await peopleOf(home)).toMatchObject([
		{ role: 'bureau_clerk', unit: null, disabled: false }
	]);
});

/** What is typed, what is piped in, what the refusal names. */
const REFUSED: [args: string[], input: string, named: string][] = [
	[['add', 'li'], PASSWORD, '--role'],
	[['add', 'li', '--role', 'boss'], PASSWORD, 'boss'],
	[['add', 'li', '--role', 'reader'], '12345', '10 个字符'],
	[['add', 'li', '--role', 'reader'], '', '密码'],
	[['add', 'li', PASSWORD, '--role', 'reader'], '', '参数'],
	[['delete', 'li'], '', 'delete'],
	[['disable', 'li'], '', 'li']
];

test('what is typed wrongly ends with 2, is named, and makes no account', async () => {
	const home = await newRealHome();
	for (const [args, input, named] of REFUSED) {
		const ended = await duibiao(home, ['user', ...args], input);
		expect(ended, named).toMatchObject({ code: 2, stdout: '' });
		expect(ended.stderr).toContain(named);
	}
	expect(await peopleOf(home)).toEqual([]);
});

test('verify finds the chain whole, prints its head, and the place where somebody broke it', async () => {
	const home = await newRealHome();
	const whole = await duibiao(home, ['verify']);
	expect(whole).toMatchObject({ code: 0, stderr: '' });
	const head = /末条：(\d+:[0-9a-f]{64})/.exec(whole.stdout)?.[1] ?? '';
	expect(await duibiao(home, ['import', '-'], airFile(GOOD_DAY))).toMatchObject({ code: 0 });
	expect(await duibiao(home, ['verify', '--head', head])).toMatchObject({ code: 0 });
	const other = await duibiao(home, ['verify', '--head', head.replace(/.$/, 'x')]);
	expect(other).toMatchObject({ code: 2, stdout: '' });

	const copy = await newHome();
	await cp(home, copy, { recursive: true });
	const database = await openDatabase(join(copy, 'duibiao.duckdb'), false);
	await database.write((connection) =>
		connection.run(`update change set actor = 'cli:nobody' where change_no = 3`)
	);
	database.close();
	const broken = await duibiao(copy, ['verify']);
	expect(broken).toMatchObject({ code: 2, stdout: '各批次、标准各版与印发的文件都对得上。\n' });
	expect(broken.stderr).toContain('第 3 条断开');
	const { stdout } = await duibiao(copy, ['verify', '--json']);
	expect(JSON.parse(stdout)).toMatchObject({
		lines: 2,
		broken: { changeNo: 3, fault: 'altered' }
	});
});

test('beside a running server accounts and verify go through its socket', async () => {
	const home = await newRealHome();
	const server = await startServer(home);
	onTestFinished(async () => void (await server.stop()));
	const add = ['user', 'add', 'admin', '--role', 'administrator'];
	expect(await duibiao(home, add, PASSWORD)).toMatchObject({ code: 0, stderr: '' });
	expect(await peopleOf(home)).toMatchObject([{ account: 'admin' }]);
	expect(await duibiao(home, ['verify'])).toMatchObject({ code: 0, stderr: '' });
	expect(server.output()).not.toContain(PASSWORD);
});

/** Nobody, on Linux. */
const NOBODY = 65534;

test.runIf(process.getuid?.() === 0)(
	'the socket is closed to other users of the machine',
	async () => {
		const home = await newRealHome();
		const server = await startServer(home);
		onTestFinished(async () => void (await server.stop()));
		// The folder is made 0700; opened here, so that the socket's own mode is what is tried.
		await chmod(home, 0o755);
		const script = `require('node:net').connect(process.argv[1]).on('connect', () => { console.log('in'); process.exit() }).on('error', (error) => console.log(error.code))`;
		const tried = (uid: number) =>
			new Promise<string>((settle) => {
				let said = '';
				const child = spawn(process.execPath, ['-e', script, join(home, 'duibiao.sock')], {
					uid,
					cwd: '/'
				});
				child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
				child.once('close', () => settle(said.trim()));
			});
		expect(await tried(0)).toBe('in');
		expect(await tried(NOBODY)).toBe('EACCES');
	}
);
