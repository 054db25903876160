#!/usr/bin/env node
// The command as npm links it; the command itself is built, and this stub is there before any build.
import { existsSync } from 'node:fs';

const built = new URL('../../build/cli/main.js', import.meta.url);

if (existsSync(built)) {
	await import(built.href);
} else {
	console.error('对标还没有构建：请先在项目目录运行 npm start（或 npm run build）。');
	process.exitCode = 2;
}
