import { timingSafeEqual } from 'node:crypto';
import { hashOf, newToken } from './sessions';

/**
 * The key of the one-time link by which the first administrator is made in the browser. It is printed where the server
 * was started, kept nowhere else, and opens nothing once there is an account or the server has ended.
 */
export interface FirstKey {
	/** Makes the key, once; the same afterwards. */
	key(): string;
	fits(given: string): boolean;
}

export function firstKey(): FirstKey {
	let made: string | undefined;
	return {
		key: () => (made ??= newToken()),
		fits: (given) =>
			made !== undefined && timingSafeEqual(Buffer.from(hashOf(given)), Buffer.from(hashOf(made)))
	};
}

/**
 * Whether a request comes from this machine itself. Behind a proxy on the same machine every request seems to, so one
 * that was passed on does not count.
 */
export function isLocal(address: string, headers: Headers): boolean {
	const passedOn = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) =>
		headers.has(name)
	);
	return !passedOn && /^(127\.|::1$|::ffff:127\.)/.test(address);
}
