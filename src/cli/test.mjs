// `npm test`: everything, from a bare clone. The last line is the count.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from './setup/browser.mjs';
import { buildWhenStale } from './setup/build.mjs';
import { installMissing, requireNode, ROOT } from './setup/install.mjs';

/** @typedef {{ name: string, passed: number, failed: number, seconds: number }} Outcome */

requireNode();
installMissing();
const scratch = mkdtempSync(join(tmpdir(), 'duibiao-test-'));
const browser = requireBrowser();

const outcomes = [
	step('format', () => run('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')),
	// Before lint, which reads the types that Kit writes.
	step('types', () => run('@sveltejs/kit/svelte-kit.js', 'sync') && svelteCheck()),
	step('lint', () => run('eslint/bin/eslint.js', '--max-warnings', '0', '.')),
	step('build', buildWhenStale),
	suite('house'),
	suite('cli'),
	...(browser
		? [suite('browser'), suite('measured')]
		: [{ name: 'tests: browser', passed: 0, failed: 1, seconds: 0 }])
];

rmSync(scratch, { recursive: true, force: true });
report(outcomes);

function svelteCheck() {
	return run(
		'svelte-check/bin/svelte-check',
		'--tsconfig',
		'./tsconfig.json',
		'--fail-on-warnings'
	);
}

/** Runs a program of node_modules. @returns {boolean} whether it passed */
function run(/** @type {string} */ script, /** @type {string[]} */ ...args) {
	const program = join(ROOT, 'node_modules', script);
	const env = { ...process.env, CHROME_PATH: browser ?? '' };
	const { status } = spawnSync(process.execPath, [program, ...args], {
		cwd: ROOT,
		stdio: 'inherit',
		env
	});
	return status === 0;
}

/** A check that counts as one. @returns {Outcome} */
function step(/** @type {string} */ name, /** @type {() => boolean} */ check) {
	console.log(`\n── ${name}`);
	const start = performance.now();
	const passed = check();
	return { name, passed: passed ? 1 : 0, failed: passed ? 0 : 1, seconds: since(start) };
}

/** The tests of one project of vite.config.ts, each counted. @returns {Outcome} */
function suite(/** @type {string} */ project) {
	console.log(`\n── tests: ${project}`);
	const start = performance.now();
	const file = join(scratch, `${project}.json`);
	const fine = run(
		'vitest/vitest.mjs',
		'run',
		`--project=${project}`,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`
	);
	const { passed, failed } = countsOf(file);
	// A run that broke without a failed test (an unhandled error, a crash) still counts as a failure.
	return {
		name: `tests: ${project}`,
		passed,
		failed: fine ? failed : Math.max(failed, 1),
		seconds: since(start)
	};
}

/** Passed and failed tests of vitest's report; a file that did not load is one failure. */
function countsOf(/** @type {string} */ file) {
	try {
		const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
		const unloaded = testResults.filter(
			(/** @type {{ status: string, assertionResults: unknown[] }} */ result) =>
				result.status === 'failed' && result.assertionResults.length === 0
		);
		return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
	} catch {
		return { passed: 0, failed: 1 };
	}
}

function since(/** @type {number} */ start) {
	return (performance.now() - start) / 1000;
}

function report(/** @type {Outcome[]} */ outcomes) {
	console.log('\n── summary');
	for (const { name, passed, failed, seconds } of outcomes) {
		const count = `${passed} passed, ${failed} failed`;
		console.log(
			`${failed > 0 ? '✗' : '✓'} ${name.padEnd(20)} ${count.padEnd(24)} ${seconds.toFixed(1)} s`
		);
	}
	const total = (/** @type {'passed' | 'failed'} */ key) =>
		outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
	process.exitCode = total('failed') > 0 ? 1 : 0;
	console.log(`${total('passed')} passed, ${total('failed')} failed`);
}
