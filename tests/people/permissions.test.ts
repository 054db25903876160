import { isHttpError, isRedirect } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { requirePermission, signInAddress, wayBack } from '$lib/server/people/guard';
import {
	may,
	needsUnit,
	PERMISSIONS,
	ROLES,
	type Permission
} from '$lib/server/people/permissions';
import type { Person } from '$lib/server/people/person';

/** The table as the bureau would read it: who may do what; `own` for the own county only. */
const TABLE: Record<Permission, string> = {
	read: 'reader county_clerk bureau_clerk publisher administrator screen',
	account: 'reader county_clerk bureau_clerk publisher administrator',
	import: 'bureau_clerk administrator',
	withdraw: 'bureau_clerk administrator',
	configure: 'administrator',
	ledger: 'own:county_clerk bureau_clerk administrator',
	fire: 'own:county_clerk bureau_clerk administrator',
	issue: 'publisher administrator',
	judge: 'publisher administrator',
	meeting: 'bureau_clerk publisher administrator'
};

const HERE = { county: '130921' };
const ELSEWHERE = { county: '130922' };

test.each(PERMISSIONS)(
	'%s: who may, who may in the own county only, and nobody else',
	(permission) => {
		const granted = TABLE[permission].split(' ');
		for (const role of ROLES) {
			const standing = { role, unit: role === 'county_clerk' ? HERE.county : null };
			const all = granted.includes(role);
			const own = granted.includes(`own:${role}`);
			expect([role, may(standing, permission)]).toEqual([role, all || own]);
			expect([role, may(standing, permission, HERE)]).toEqual([role, all || own]);
			expect([role, may(standing, permission, ELSEWHERE)]).toEqual([role, all]);
		}
	}
);

test('a county clerk whose county is not set may write nowhere', () => {
	const lost = { role: 'county_clerk', unit: null } as const;
	for (const scope of [undefined, HERE, { county: '' }])
		expect(may(lost, 'ledger', scope)).toBe(false);
});

test('only county clerks need a county', () => {
	expect(ROLES.filter(needsUnit)).toEqual(['county_clerk']);
});

test('what may concern any county needs reach over all of them', () => {
	const everywhere = { county: null };
	const clerk = { role: 'county_clerk', unit: HERE.county } as const;
	expect(may(clerk, 'fire', everywhere)).toBe(false);
	expect(may({ role: 'county_clerk', unit: null }, 'fire', everywhere)).toBe(false);
	expect(may({ role: 'bureau_clerk', unit: null }, 'fire', everywhere)).toBe(true);
	expect(may({ role: 'publisher', unit: null }, 'fire', everywhere)).toBe(false);
});

const clerk: Person = {
	...{ account: 'chen', name: '陈', role: 'county_clerk', unit: '130921', unitName: '沧县' }
};

function refusalOf(person: Person | null, permission: Permission, scope?: { county: string }) {
	try {
		requirePermission({ person, asked: '/data/batches/3?/withdraw' }, permission, scope);
	} catch (thrown) {
		if (isRedirect(thrown)) return thrown.location;
		if (isHttpError(thrown)) return thrown.status;
		throw thrown;
	}
	return 'let pass';
}

test('the guard sends strangers to the sign-in page and back, and refuses who may not', () => {
	expect(refusalOf(null, 'withdraw')).toBe('/sign-in?next=%2Fdata%2Fbatches%2F3');
	expect(refusalOf(clerk, 'withdraw')).toBe(403);
	expect(refusalOf(clerk, 'ledger')).toBe('let pass');
	expect(refusalOf(clerk, 'ledger', HERE)).toBe('let pass');
	expect(refusalOf(clerk, 'ledger', ELSEWHERE)).toBe(403);
	expect(requirePermission({ person: clerk, asked: '/' }, 'fire', HERE).actor).toBe('web:chen');
});

test.each([
	['/data', '/data'],
	['/air/2021-11?asof=2021-11-30', '/air/2021-11?asof=2021-11-30'],
	[null, '/'],
	['', '/'],
	['data', '/'],
	['//elsewhere.example/x', '/'],
	['/\\elsewhere.example', '/'],
	['/\t/elsewhere.example', '/'],
	['https://elsewhere.example', '/'],
	['javascript:alert(1)', '/']
])('after signing in, next=%s leads to %s', (next, way) => {
	expect(wayBack(next, 'http://127.0.0.1:4173')).toBe(way);
});

test('the sign-in address keeps the query of a page and drops the action of a form', () => {
	expect(signInAddress('/')).toBe('/sign-in');
	expect(signInAddress('/data?/import')).toBe('/sign-in?next=%2Fdata');
	expect(signInAddress('/data?before=51')).toBe('/sign-in?next=%2Fdata%3Fbefore%3D51');
});
