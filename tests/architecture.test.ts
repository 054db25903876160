import { expect, test } from 'vitest';
import { faultsOf } from './architecture/check';
import { ARROWS, type Room } from './architecture/rooms';

const FILES = import.meta.glob<string>('../src/**/*.{ts,mjs,svelte,sql,css}', {
	query: '?raw',
	import: 'default',
	eager: true
});

test('no file of src imports against the order of the rooms, is too long, unfinished or loosely typed', () => {
	const sources = Object.entries(FILES)
		.map(([path, source]) => ({ path: path.replace('../src/', ''), source }))
		.filter(({ path }) => !/\.(test|generated)\.ts$/.test(path));
	expect(sources.length).toBeGreaterThan(50);
	expect(sources.flatMap(({ path, source }) => faultsOf(path, source))).toEqual([]);
});

test('the arrows run one way', () => {
	const reach = (from: Room): Room[] =>
		ARROWS[from].flatMap((arrow) =>
			arrow.startsWith('type ') ? [] : [arrow as Room, ...reach(arrow as Room)]
		);
	for (const room of Object.keys(ARROWS) as Room[]) expect(reach(room)).not.toContain(room);
});

const PLANTED: [fault: string, path: string, source: string][] = [
	[
		'no arrow from routes to database',
		'routes/(app)/+page.server.ts',
		`import { rows } from '$lib/server/database/rows';`
	],
	[
		'no arrow from cli to models',
		'cli/main.ts',
		`const models = await import('$lib/server/models');`
	],
	[
		'only `import type` is allowed',
		'lib/charts/bars.ts',
		`import { waterWeek } from '$lib/server/reports/water-week';`
	],
	[
		'no arrow from ingest to load',
		'lib/ingest/decode.ts',
		`export type { Receipt } from '$lib/server/load/receipt';`
	],
	['which ingest may not touch', 'lib/ingest/decode.ts', `import { join } from 'node:path';`],
	[
		'no arrow from components to database',
		'lib/components/Table.svelte',
		`<script lang="ts">\n\timport type { Database } from '$lib/server/database/database';\n</script>\n<p />`
	],
	[
		'out of its room models',
		'lib/server/models/index.ts',
		`import { rows } from '../database/rows';`
	],
	['lies in no room', 'lib/utils/array.ts', `export const first = 1;`],
	['over 250', 'lib/words/zh.ts', 'export {};\n'.repeat(251)],
	['over 50', 'lib/format/dates.ts', `export function long() {${'\n'.repeat(50)}}`],
	['uses any', 'lib/format/dates.ts', 'export const loose = (value: any) => value;'],
	['asserts found!', 'lib/format/dates.ts', 'const found = [1].at(0); export const one = found!;'],
	['says TO' + 'DO', 'lib/server/models/air/air_day.sql', `-- ${'TO'}DO: breakpoints`]
];

test.each(PLANTED)('a planted fault is named: %s', (fault, path, source) => {
	expect(faultsOf(path, source)).toEqual([expect.stringContaining(fault)]);
});

const FINE: [path: string, source: string][] = [
	['lib/charts/bars.ts', `import type { WaterWeek } from '$lib/server/reports/water-week';`],
	['lib/charts/bars.ts', `import { type WaterWeek } from '$lib/server/reports/water-week';`],
	['lib/server/models/index.ts', `import { rows } from '$lib/server/database/rows';`],
	['lib/ingest/datasets/air.ts', `import type { Dataset } from '../dataset';`],
	['routes/(app)/+page.server.ts', `import type { PageServerLoad } from './$types';`]
];

test.each(FINE)('%s may say %s', (path, source) => {
	expect(faultsOf(path, source)).toEqual([]);
});
