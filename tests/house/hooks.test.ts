import { afterEach, expect, test, vi } from 'vitest';
import type { RequestEvent } from '@sveltejs/kit';
import { handleError } from '../../src/hooks.server';

afterEach(() => vi.restoreAllMocks());

const event = {
	request: new Request('http://127.0.0.1/data', { method: 'POST' }),
	url: new URL('http://127.0.0.1/data')
} as RequestEvent;

test('the log gets an error as it is, the reader only that there was one', async () => {
	const log = vi.spyOn(console, 'error').mockReturnValue();
	const error = new Error('column "所在地" of /srv/office/duibiao.duckdb');
	const shown = await handleError({ error, event, status: 500, message: 'Internal Error' });
	expect(shown).toEqual({ message: 'Internal Error' });
	expect(log).toHaveBeenCalledWith('POST /data:', error);
});

test('an address that is not there is no line of the log', async () => {
	const log = vi.spyOn(console, 'error').mockReturnValue();
	await handleError({ error: new Error('no'), event, status: 404, message: 'Not Found' });
	expect(log).not.toHaveBeenCalled();
});
