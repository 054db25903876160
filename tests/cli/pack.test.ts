import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freePort } from '../browser/server';
import { newHome } from './duibiao';

/** Runs in the folder, on a machine as good as without a network: starts the server and asks how it is. */
const TRY = `
	import { spawn } from 'node:child_process';
	const server = spawn(process.execPath, ['src/cli/start.mjs'], { stdio: ['ignore', 'pipe', 'inherit'] });
	server.stdout.on('data', async (bytes) => {
		process.stdout.write(bytes);
		if (!String(bytes).includes(process.env.ORIGIN)) return;
		const health = await fetch(process.env.ORIGIN + '/healthz');
		const page = await fetch(process.env.ORIGIN + '/');
		console.log(await health.text(), page.status);
		server.kill('SIGTERM');
	});
	server.on('exit', (code) => console.log('ended with', code));`;

const canCut = spawnSync('unshare', ['-n', 'ip', 'link', 'set', 'lo', 'up']).status === 0;

test('what was packed starts on a machine that has Node and no network', async () => {
	const place = await newHome();
	const packed = spawnSync(process.execPath, ['src/cli/pack.mjs', place], { encoding: 'utf8' });
	expect(packed).toMatchObject({ status: 0, stderr: '' });
	const [name = '', archive] = (await readdir(place)).sort();
	expect(archive).toBe(`${name}.tar.gz`);
	// Somewhere else, so that nothing of the sources is found by the way.
	const folder = join(await newHome(), 'opt');
	await mkdir(folder);
	spawnSync('tar', ['-xzf', join(place, archive ?? ''), '-C', folder]);
	const root = join(folder, name);
	await writeFile(join(root, 'try.mjs'), TRY);
	const port = String(await freePort());
	const env = {
		...{ PATH: '/nowhere', HOME: '/nowhere', DUIBIAO_HOME: join(folder, 'home') },
		...{ PORT: port, ORIGIN: `http://127.0.0.1:${port}`, NODE_ENV: 'production' }
	};
	const cut = `${which('ip')} link set lo up && exec ${process.execPath} try.mjs`;
	const [command = '', ...args] = canCut
		? [which('unshare'), '-n', which('sh'), '-c', cut]
		: [process.execPath, 'try.mjs'];
	const ended = spawnSync(command, args, { cwd: root, env, encoding: 'utf8' });
	expect(ended.stderr).toBe('');
	expect(ended.stdout).toContain('{"status":"ok"');
	expect(ended.stdout).toMatch(/\} 200\n/);
	expect(ended.stdout).toContain('ended with 0');
	const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
	const answer = spawnSync(process.execPath, ['src/cli/bin.mjs', '--version'], { cwd: root, env });
	expect(answer.stdout.toString()).toBe(`${version}\n`);
});

test('a package for another kind of machine says so', async () => {
	const root = await newHome();
	await cp('src/cli', join(root, 'src/cli'), { recursive: true });
	await writeFile(join(root, 'packed.json'), '{"platform":"plan9","arch":"mips"}');
	const ended = spawnSync(process.execPath, [join(root, 'src/cli/start.mjs')], {
		encoding: 'utf8'
	});
	expect(ended.status).toBe(1);
	expect(ended.stderr).toContain('plan9-mips');
});

/** Where a program lies: the packed server gets an empty path. */
function which(program: string): string {
	return spawnSync('which', [program], { encoding: 'utf8' }).stdout.trim();
}
