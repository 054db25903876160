import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

/** What the build is made from; data/ is read while running and needs no build. */
const SOURCES = [
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** Hash of the sources that build/ was made from. Kit empties build/ first, so a broken build has none. */
const STAMP = join(ROOT, 'build/sources.sha256');

/** Builds site and command when build/ was not made from the sources as they are. @returns {boolean} whether it stands */
export function buildWhenStale() {
	const sources = hashOf(SOURCES);
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return true;
	console.log('正在构建（源码有更新）……');
	// Kit empties build/, so the command comes second.
	const built =
		vite(['build', '--logLevel', 'error']) &&
		vite(['build', '--mode', 'cli', '--logLevel', 'error']);
	if (built) writeFileSync(STAMP, sources);
	else console.error('构建失败：原因见上文。');
	return built;
}

function vite(/** @type {string[]} */ args) {
	const script = join(ROOT, 'node_modules/vite/bin/vite.js');
	return (
		spawnSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: 'inherit' }).status === 0
	);
}

/** By content: the file times of a fresh clone say nothing. */
function hashOf(/** @type {string[]} */ sources) {
	const hash = createHash('sha256');
	for (const path of sources.flatMap(filesOf)) {
		hash.update(`${path}\n`).update(readFileSync(join(ROOT, path)));
	}
	return hash.digest('hex');
}

/** Files of a folder, or the file itself, in the same order everywhere; tests are no part of the build. */
function filesOf(/** @type {string} */ source) {
	if (!existsSync(join(ROOT, source))) return [];
	if (source.includes('.')) return [source];
	return readdirSync(join(ROOT, source), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
		.map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
		.sort();
}
