/** A room and what lies in it, by path below src. */
export const ROOMS = {
	ingest: 'lib/ingest/',
	database: 'lib/server/database/',
	models: 'lib/server/models/',
	load: 'lib/server/load/',
	evaluate: 'lib/server/evaluate/',
	people: 'lib/server/people/',
	reports: 'lib/server/reports/',
	documents: 'lib/server/documents/',
	issuing: 'lib/server/issuing/',
	house: 'lib/server/house',
	speaking: 'lib/server/speaking',
	format: 'lib/format/',
	words: 'lib/words/',
	styles: 'lib/styles/',
	charts: 'lib/charts/',
	components: 'lib/components/',
	params: 'params/',
	routes: 'routes/',
	cli: 'cli/',
	hooks: 'hooks.server.ts',
	app: 'app.'
} as const;

export type Room = keyof typeof ROOMS;

/**
 * The arrows between the rooms: what each may import. `type x` allows `import type` only: words, charts and components
 * know the shape of a report, not how it is made. The house puts the rooms together, so it sees all of the server's.
 */
export const ARROWS: Record<Room, readonly (Room | `type ${Room}`)[]> = {
	ingest: [],
	database: [],
	models: ['database'],
	load: ['ingest', 'database'],
	evaluate: ['ingest', 'database', 'load', 'words'],
	people: ['database', 'words', 'format'],
	reports: ['database', 'models', 'format', 'type load'],
	documents: ['reports', 'charts', 'words', 'format'],
	issuing: ['database', 'reports', 'documents', 'words', 'format', 'speaking'],
	house: [
		...(['ingest', 'database', 'models', 'load', 'evaluate', 'people', 'reports'] as const),
		...(['documents', 'issuing', 'words', 'format'] as const)
	],
	speaking: ['format'],
	format: ['type reports'],
	words: ['format', 'type people', 'type reports', 'type documents', 'type load', 'type ingest'],
	styles: [],
	charts: ['format', 'words', 'styles', 'type reports'],
	components: [
		...(['charts', 'words', 'format', 'styles'] as const),
		...(['type people', 'type reports', 'type load', 'type ingest'] as const)
	],
	params: ['format'],
	routes: [
		'ingest',
		'speaking',
		'people',
		'reports',
		'documents',
		'issuing',
		'charts',
		'components',
		'words',
		'format',
		'styles',
		'type load',
		'type house'
	],
	cli: [
		'house',
		'type people',
		'documents',
		'words',
		'format',
		'type ingest',
		'type load',
		'type reports'
	],
	hooks: ['house', 'people', 'words', 'format', 'speaking'],
	app: ['type house', 'type people', 'type reports']
};

/** Packages that only some rooms may touch, by how the specifier begins; any other is free. */
export const PACKAGES: Record<string, readonly Room[]> = {
	'@duckdb/': ['database', 'models', 'load', 'evaluate', 'people', 'reports', 'issuing'],
	'node:': [
		'database',
		'load',
		'people',
		'documents',
		'issuing',
		'house',
		'speaking',
		'hooks',
		'cli'
	],
	'@node-rs/': ['people'],
	'openid-client': ['people'],
	papaparse: ['ingest', 'documents'],
	'read-excel-file': ['ingest'],
	docx: ['documents'],
	'write-excel-file': ['documents'],
	'@resvg/': ['documents'],
	echarts: ['charts', 'components'],
	'@sveltejs/kit': ['people', 'routes', 'params', 'hooks'],
	$app: ['routes', 'components', 'hooks'],
	svelte: ['routes', 'components']
};
