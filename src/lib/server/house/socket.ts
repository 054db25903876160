import { rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { House } from '$lib/server/house';
import { command as words } from '$lib/words/zh/command';
import { runErrand, type Asked, type ErrandName } from './errands';
import { HouseError } from './house-error';
import { logError } from './log';

/** Bytes that a socket path may have; the narrowest of the systems (macOS) takes 103. */
const LONGEST_PATH = 103;

/** Where a running server of this home listens for the command. */
export function socketPath(home: string): string {
	return join(home, 'duibiao.sock');
}

/** Whether a server listens there; a socket file may outlive the one that made it. */
export function answers(path: string): Promise<boolean> {
	return new Promise((settle) => {
		const probe = connect(path);
		probe.once('connect', () => settle(probe.end() && true));
		probe.once('error', () => settle(false));
	});
}

/**
 * Lets the command in beside a running server: HTTP on a unix socket that only its owner may open.
 * `POST /<errand>?<arguments as JSON>` with the bytes of a file as the body; the answer is JSON.
 */
export async function openSocket(house: House): Promise<Server> {
	const path = socketPath(house.home);
	if (Buffer.byteLength(path) > LONGEST_PATH)
		throw new HouseError(words.house.longPath(path, LONGEST_PATH));
	if (await answers(path)) throw new HouseError(words.house.running(house.home));
	await rm(path, { force: true });
	const server = createServer((request, response) => void serve(house, request, response));
	await listenPrivately(server, path);
	return server;
}

/** The file is made with mode 0600, not changed to it: no moment in which another user may connect. */
function listenPrivately(server: Server, path: string): Promise<void> {
	return new Promise((settle, fail) => {
		const before = process.umask(0o177);
		server.once('error', fail).listen(path, settle);
		process.umask(before);
	});
}

async function serve(
	house: House,
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	try {
		const address = new URL(request.url ?? '/', 'http://socket');
		const name = address.pathname.slice(1) as ErrandName;
		const asked = JSON.parse(decodeURIComponent(address.search.slice(1))) as Asked<ErrandName>;
		const answer = await runErrand(house, name, asked, await body(request));
		send(response, 200, answer);
	} catch (error) {
		// The log gets the error, the command only that it happened, as a reader of a page does.
		const known = error instanceof HouseError;
		if (!known) logError(`socket ${request.url?.split('?')[0] ?? ''}`, error);
		send(response, 500, { error: known ? error.message : words.house.failed });
	}
}

function send(response: ServerResponse, status: number, answer: unknown): void {
	response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}

async function body(request: IncomingMessage): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of request) chunks.push(chunk as Uint8Array);
	return Buffer.concat(chunks);
}
