// `npm start`: everything from a bare clone to a running server. Plain Node, since nothing may be installed yet.
import { createServer } from 'node:net';
import { buildWhenStale } from './setup/build.mjs';
import { installMissing, isPacked, requireNode } from './setup/install.mjs';

/** First port tried; the next free one is taken unless PORT is given. */
const FIRST_PORT = 4173;
const PORTS_TRIED = 100;

requireNode();
if (!isPacked()) {
	installMissing();
	if (!buildWhenStale()) process.exit(1);
}

const host = process.env['HOST'] ?? '127.0.0.1';
const port = await choosePort(host);
const address = process.env['ORIGIN'] ?? `http://${host}:${port}`;
// Behind a proxy that says in a header how it was asked, the origin is not one but the proxy's word.
const proxied = process.env['PROTOCOL_HEADER'] && !process.env['ORIGIN'];
const settings = {
	HOST: host,
	PORT: String(port),
	// Form posts from another origin than this are refused.
	...(!proxied && { ORIGIN: address }),
	// A province's year of readings is under 100 MB.
	BODY_SIZE_LIMIT: '200M',
	// Seconds that open requests get to finish after Ctrl-C or SIGTERM.
	SHUTDOWN_TIMEOUT: '30'
};
process.env = { ...settings, ...process.env, PORT: settings.PORT };

try {
	const { server } = await import(new URL('../../build/index.js', import.meta.url).href);
	const announce = () => console.log(`对标已启动，请在浏览器打开：\n${address}`);
	if (server.server.listening) announce();
	else server.server.once('listening', announce);
} catch (error) {
	// A HouseError is written for people; anything else is a mistake of ours and keeps its stack.
	console.error(error.name === 'HouseError' ? error.message : error);
	process.exit(1);
}

/** The port given by PORT, or the first free one. @returns {Promise<number>} */
async function choosePort(/** @type {string} */ host) {
	const given = Number(process.env['PORT']);
	const last = given || FIRST_PORT + PORTS_TRIED;
	for (let port = given || FIRST_PORT; port <= last; port++) {
		if (await isFree(port, host)) return port;
	}
	console.error(
		`端口 ${given || `${FIRST_PORT}–${last}`} 已被占用：请用 PORT=端口号 npm start 指定别的端口。`
	);
	process.exit(1);
}

/** @returns {Promise<boolean>} */
function isFree(/** @type {number} */ port, /** @type {string} */ host) {
	return new Promise((settle) => {
		const probe = createServer();
		probe.once('error', () => settle(false));
		probe.listen(port, host, () => probe.close(() => settle(true)));
	});
}
