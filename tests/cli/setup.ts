import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildWhenStale } from '../../src/cli/setup/build.mjs';

declare module 'vitest' {
	interface ProvidedContext {
		/** A home with the real, empty database, to be copied. */
		realHome: string;
	}
}

/** Once a run: the command as built, and one call of `duibiao init`. */
export default function setup(project: TestProject): () => void {
	if (!buildWhenStale()) throw new Error('the build failed; the command can not be tried');
	const home = mkdtempSync(join(tmpdir(), 'duibiao-real-'));
	const env = { ...process.env, DUIBIAO_HOME: home };
	const { status } = spawnSync(process.execPath, ['src/cli/bin.mjs', 'init'], { env });
	if (status !== 0) throw new Error(`duibiao init ended with ${status}`);
	project.provide('realHome', home);
	return () => rmSync(home, { recursive: true, force: true });
}
