import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** `vite build` makes the site; `vite build --mode cli` makes the command beside it, and must come second: Kit empties build/. */
export default defineConfig(({ mode }) => (mode === 'cli' ? command : site));

/** Only DuckDB, argon2 and resvg stay outside the bundle: they are native code, found in node_modules. */
const command: ViteUserConfig = {
	resolve: { alias: { $lib: resolve('src/lib') } },
	ssr: { noExternal: true, external: ['@duckdb/node-api', '@node-rs/argon2', '@resvg/resvg-js'] },
	build: {
		ssr: 'src/cli/main.ts',
		outDir: 'build/cli',
		target: 'node20',
		copyPublicDir: false
	}
};

/** Browser tests that measure how quickly pages stand, and the memory of the screen. */
const MEASURED = ['tests/browser/pages.test.ts', 'tests/browser/briefing.test.ts'];

const isStyle = (file: string) => file.endsWith('.css');

const site: ViteUserConfig = {
	plugins: [sveltekit()],
	// Lists of what each part needs besides would weigh more than a page can spare; Kit preloads a page's own scripts.
	build: {
		modulePreload: { resolveDependencies: (_, found) => found.filter(isStyle) }
	},
	test: {
		// Generous: a test says what holds, never how fast, and machines are busy.
		testTimeout: 300_000,
		hookTimeout: 300_000,
		pool: 'forks',
		// Every core: without a word the runner leaves one idle, which is half of a machine of two.
		maxWorkers: availableParallelism(),
		projects: [
			{
				extends: true,
				test: {
					name: 'house',
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: ['tests/cli/**', 'tests/browser/**']
				}
			},
			{
				extends: true,
				test: {
					name: 'cli',
					include: ['tests/cli/**/*.test.ts'],
					globalSetup: 'tests/cli/setup.ts'
				}
			},
			{
				// Not part of `npm test`: `npm run bench` prints figures.
				extends: true,
				test: {
					name: 'bench',
					include: ['tests/bench/**/*.bench.ts'],
					fileParallelism: false,
					testTimeout: 600_000
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					exclude: MEASURED,
					globalSetup: 'tests/browser/setup.ts'
				}
			},
			{
				// One file after the other, with nothing beside.
				extends: true,
				test: {
					name: 'measured',
					include: MEASURED,
					globalSetup: 'tests/browser/setup.ts',
					fileParallelism: false
				}
			}
		]
	}
};
