import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where installed browsers of the Chromium family lie, by system. */
const PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/microsoft-edge',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/** Debian's packages that the browser tests need. */
const PACKAGES = ['chromium', 'fonts-noto-cjk'];

/** The browser that the tests drive: CHROME_PATH, or an installed one; undefined when there is none. */
export function findBrowser() {
	const given = process.env['CHROME_PATH'];
	return [...(given ? [given] : []), ...PLACES].find((path) => existsSync(path));
}

/** Finds a browser and a Chinese font, or installs Debian's where that is possible without asking. */
export function requireBrowser() {
	if (mayInstall() && !(findBrowser() && hasChineseFont())) installDebianPackages();
	const found = findBrowser();
	if (!found)
		console.error(
			`The browser tests need Chromium or Chrome: install it (Debian: sudo apt-get install ${PACKAGES.join(' ')}), or set CHROME_PATH to its program.`
		);
	return found;
}

/** Without Chinese glyphs every width on a page is another. */
function hasChineseFont() {
	return spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim() !== '';
}

function mayInstall() {
	return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installDebianPackages() {
	console.log(`installing ${PACKAGES.join(', ')} …`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const aptGet = (/** @type {string[]} */ ...args) =>
		spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
	aptGet('update');
	aptGet('install', '-y', '--no-install-recommends', ...PACKAGES);
}
