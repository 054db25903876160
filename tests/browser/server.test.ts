import { expect, inject, test } from 'vitest';
import { ADMINISTRATOR, cookieOf } from './people';

test('every answer forbids framing and guessing, and tells nobody where the reader came from', async () => {
	for (const path of ['/data', '/data.csv', '/nowhere']) {
		const { headers } = await fetch(`${inject('address')}${path}`);
		expect(headers.get('x-frame-options'), path).toBe('DENY');
		expect(headers.get('x-content-type-options'), path).toBe('nosniff');
		expect(headers.get('referrer-policy'), path).toBe('same-origin');
	}
});

test('the other name of this machine leads to the one address that takes forms', async () => {
	const { port } = new URL(inject('address'));
	const answer = await fetch(`http://localhost:${port}/data?asof=2021-11-01`, {
		redirect: 'manual'
	});
	expect(answer.status).toBe(307);
	expect(answer.headers.get('location')).toBe(`${inject('address')}/data?asof=2021-11-01`);
});

test('a form of another origin is refused', async () => {
	const body = new FormData();
	body.set('file', new Blob(['a,b\n1,2\n']), 'a.csv');
	const headers = { origin: 'http://elsewhere.example' };
	const answer = await fetch(`${inject('address')}/data?/import`, {
		method: 'POST',
		headers,
		body
	});
	expect(answer.status).toBe(403);
});

test('a file of ten megabytes is taken, not cut off', async () => {
	const body = new FormData();
	body.set('file', new Blob(['甲,乙\n', '1,2\n'.repeat(2_500_000)]), '大文件.csv');
	const cookie = await cookieOf(inject('address'), ADMINISTRATOR);
	const headers = { origin: inject('address'), accept: 'text/html', cookie };
	const answer = await fetch(`${inject('address')}/data?/preview`, {
		method: 'POST',
		headers,
		body
	});
	expect(answer.status).toBe(422);
	expect(await answer.text()).toContain('大文件.csv');
});
