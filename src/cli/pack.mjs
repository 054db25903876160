// `npm run pack -- FOLDER`: everything that a machine without internet needs beside Node, as one folder and one archive.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildWhenStale } from './setup/build.mjs';
import { installMissing, PACKED, requireNode, ROOT } from './setup/install.mjs';

/** What runs, what it reads, and what says how; sources and tests stay at home. */
const TAKEN = ['build', 'data', 'package.json', 'package-lock.json', 'README.md', 'src/cli'];

requireNode();
const [destination] = process.argv.slice(2);
if (!destination) {
	console.error('请写明放到哪个文件夹：npm run pack -- 文件夹');
	process.exit(2);
}
installMissing();
if (!buildWhenStale()) process.exit(1);

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const { platform, arch } = process;
const name = `duibiao-${version}-${platform}-${arch}`;
const folder = join(resolve(destination), name);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const path of [...TAKEN, ...packagesToRun()])
	cpSync(join(ROOT, path), join(folder, path), { recursive: true });
writeFileSync(join(folder, PACKED), JSON.stringify({ version, platform, arch }));
console.log(`已打包到 ${folder}：拷到目标机器（只需 Node），在其中运行 node src/cli/start.mjs。`);
const archive = `${name}.tar.gz`;
const packed = spawnSync('tar', ['-czf', archive, name], { cwd: resolve(destination) });
if (packed.status === 0) console.log(`压缩包：${join(resolve(destination), archive)}`);

/** Folders of the packages that are used at run time and are there for this machine, as the lock file has them. */
function packagesToRun() {
	const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
	return Object.entries(packages)
		.filter(([path, { dev }]) => path !== '' && !dev && existsSync(join(ROOT, path)))
		.map(([path]) => path);
}
