import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { ENTRIES } from '../browser/routes';

const FILES = import.meta.glob<string>('/src/routes/**/+{page,page.server,server}.{ts,svelte}', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The modules themselves: what they export is what Kit answers. */
const MODULES = import.meta.glob<{ actions?: Record<string, unknown>; [method: string]: unknown }>(
	'/src/routes/**/+{page.server,server}.ts',
	{ eager: true }
);

/** What routes share, by path below src/routes. */
const SHARED = Object.fromEntries(
	Object.entries(
		import.meta.glob<string>('/src/routes/**/[a-z]*.ts', {
			query: '?raw',
			import: 'default',
			eager: true
		})
	).map(([path, text]) => [path.replace('/src/routes/', '').replace(/\.ts$/, ''), text])
);

/** A server file behind the files beside it that its actions come from: `from './take-file'`. */
function withActions(route: string, text: string): string {
	const names = [...text.matchAll(/import \{[^}]*[aA]ctions[^}]*\} from '(\.{1,2}\/[\w./-]+)'/g)];
	const shared = names.map(([, name = '']) => SHARED[posix.join(route, name)] ?? '');
	return [...shared, text].join('\n');
}

const folderOf = (path: string) => path.replace('/src/routes/', '').replace(/\/\+[^/]+$/, '');

test('every route of the tree has an entry that says who may, and every entry a route', () => {
	const routes = [...new Set(Object.keys(FILES).map(folderOf))].sort();
	expect(ENTRIES.map(({ route }) => route).sort()).toEqual(routes);
});

test('every form action and every method that writes has its permission in the entry', () => {
	for (const [path, module] of Object.entries(MODULES)) {
		const entry = ENTRIES.find(({ route }) => route === folderOf(path));
		const methods = ['POST', 'PUT', 'PATCH', 'DELETE', 'fallback'].filter((name) => name in module);
		const writes = [...Object.keys(module.actions ?? {}), ...methods].sort();
		if (path.endsWith('+page.server.ts') || writes.length > 0)
			expect([path, writes]).toEqual([path, Object.keys(entry?.writes ?? {}).sort()]);
	}
});

test('every action that needs a permission asks the guard for it before it reads the body', () => {
	const guarded = ENTRIES.flatMap(({ route, writes = {} }) =>
		Object.entries(writes)
			.filter(([, needs]) => !['anybody', 'signed-in', 'first'].includes(needs))
			.map(([action, needs]) => ({ route, action, needs }))
	);
	expect(guarded.length).toBeGreaterThan(0);
	for (const { route, action, needs } of guarded) {
		const source = Object.entries(FILES)
			.filter(([path]) => folderOf(path) === route && path.endsWith('server.ts'))
			.map(([, text]) => withActions(route, text))
			.join('\n');
		expect(source, `${route} ${action}`).toMatch(
			new RegExp(`requirePermission\\([\\w.]*locals, '${needs}'`)
		);
		const guard = source.search(/requirePermission\(/);
		const body = source.search(/\.formData\(\)|sentFile\(request\)/);
		if (body >= 0 && !route.endsWith('account')) expect(guard, route).toBeLessThan(body);
	}
});
