import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../src/cli/setup/browser.mjs';
import { addPerson, ADMINISTRATOR, issueBulletin } from './people';
import { startServer } from './server';

/** Nothing of the browser's own may reach out, and no page may reach further than this machine. */
const ARGUMENTS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the server that all browser tests share, with the demo in it. */
		address: string;
		/** Where the one Chromium of the run takes connections. */
		browser: string;
	}
}

/** Once a run: a built server over a fresh home, and a Chromium. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const executablePath = findBrowser();
	if (!executablePath)
		throw new Error('no Chromium or Chrome found; install one or set CHROME_PATH');
	const home = await mkdtemp(join(tmpdir(), 'duibiao-browser-'));
	const server = await startServer(home);
	await addPerson(home, ADMINISTRATOR, 'administrator');
	await issueBulletin(home);
	const browser = await chromium.launchServer({ executablePath, args: ARGUMENTS });
	project.provide('address', server.address);
	project.provide('browser', browser.wsEndpoint());
	return async () => {
		await browser.close();
		await server.stop();
		await rm(home, { recursive: true, force: true });
	};
}
