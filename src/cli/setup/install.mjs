import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of package.json. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[/\\]$/, '');

/** A file in a folder that `npm run pack` made: what it was made for. */
export const PACKED = 'packed.json';

/** Oldest Node that the packages run on, as in package.json: major, minor. */
const OLDEST_NODE = [20, 19];

/** Ends the process with one sentence when Node is too old. */
export function requireNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
	if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
	console.error(
		`对标需要 Node ${OLDEST_NODE.join('.')} 或更新版本，现在是 ${process.versions.node}：请从 https://nodejs.org 安装后再试。`
	);
	process.exit(1);
}

/** Whether all that is needed came packed, so that nothing is to be installed or built; ends the process on another kind of machine. */
export function isPacked() {
	const path = join(ROOT, PACKED);
	if (!existsSync(path)) return false;
	const { platform, arch } = JSON.parse(readFileSync(path, 'utf8'));
	if (platform === process.platform && arch === process.arch) return true;
	console.error(
		`这个包是为 ${platform}-${arch} 打的，本机是 ${process.platform}-${process.arch}：请在同类机器上重新运行 npm run pack。`
	);
	process.exit(1);
}

/** Installs from the lock file what is missing or of another version; touches no network when all is there. */
export function installMissing() {
	const missing = missingPackage();
	if (!missing) return;
	console.log(`正在按 package-lock.json 安装依赖（${missing}）……`);
	// The build needs the development packages also where NODE_ENV is production.
	const failed = npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
	if (failed) {
		console.error('安装依赖失败：请检查网络或 npm 镜像设置（npm config get registry）后再试。');
		process.exit(1);
	}
}

/** The first package that is not installed as the lock file has it; undefined when all are. */
function missingPackage() {
	const wanted = packagesOf('package-lock.json');
	const path = 'node_modules/.package-lock.json';
	if (!existsSync(join(ROOT, path))) return 'node_modules';
	const installed = packagesOf(path);
	const found = Object.entries(wanted).find(
		([place, { version, optional, extraneous }]) =>
			place !== '' && !optional && !extraneous && installed[place]?.version !== version
	);
	return found?.[0].replace('node_modules/', '');
}

/** @returns {Record<string, { version?: string, optional?: boolean, extraneous?: boolean }>} packages by their place */
function packagesOf(/** @type {string} */ lockFile) {
	return JSON.parse(readFileSync(join(ROOT, lockFile), 'utf8')).packages;
}

/** Runs npm, by the one that runs us where there is one. @returns {boolean} whether it failed */
export function npm(/** @type {string[]} */ args) {
	const script = process.env['npm_execpath'];
	const [command, first] = script ? [process.execPath, [script]] : ['npm', []];
	const { status } = spawnSync(command, [...first, ...args], { cwd: ROOT, stdio: 'inherit' });
	return status !== 0;
}
