import type { Permission } from '$lib/server/people/permissions';

/** An address of the server: what file of routes/ answers it, who may, and an example to try. */
export interface Entry {
	/** Path of the route below src/routes, as the folder names it. */
	route: string;
	/** An address of it in the demo. */
	path: string;
	/** Anybody: signing in. Readers: whoever may read, which is everybody where reading is open. */
	reads: 'anybody' | 'readers' | 'signed-in' | 'first';
	/** The demo has nothing to give there, and says so to whoever may read. */
	absent?: true;
	/** Form actions and other methods, each with the permission it needs; `anybody` and `signed-in` need none. */
	writes?: Record<string, Permission | 'anybody' | 'signed-in' | 'first'>;
}

/**
 * Every route of the house. A route, a form action or a method that is not here fails tests/browser/access.test.ts,
 * which tries all of them as everybody.
 */
export const ENTRIES: readonly Entry[] = [
	{ route: '(app)', path: '/', reads: 'readers' },
	{
		route: '(app)/account',
		path: '/account',
		reads: 'signed-in',
		writes: { signOut: 'signed-in', password: 'account', elsewhere: 'account' }
	},
	{ route: '(app)/air', path: '/air', reads: 'readers' },
	{ route: '(app)/air/[day=day]', path: '/air/2021-11-23', reads: 'readers' },
	{ route: '(app)/air/[day=day].[format=format]', path: '/air/2021-11-23.json', reads: 'readers' },
	{ route: '(app)/air/[period]', path: '/air/2021-11', reads: 'readers' },
	{ route: '(app)/air/[period].[format=format]', path: '/air/2021-11.csv', reads: 'readers' },
	{
		route: '(app)/air/attainment/[period].[format=format]',
		path: '/air/attainment/2020.csv',
		reads: 'readers'
	},
	{
		route: '(app)/air/cumulative/[period].[format=format]',
		path: '/air/cumulative/2020.csv',
		reads: 'readers'
	},
	{
		route: '(app)/air/money/[period].[format=format]',
		path: '/air/money/2021-11.csv',
		reads: 'readers'
	},
	{ route: '(app)/air/editions', path: '/air/editions', reads: 'readers' },
	{ route: '(app)/air/editions/[period]', path: '/air/editions/2021-11', reads: 'readers' },
	{
		route: '(app)/air/editions/[period].[format=format]',
		path: '/air/editions/2021-11.csv',
		reads: 'readers'
	},
	{ route: '(app)/county', path: '/county', reads: 'readers' },
	{ route: '(app)/county/[code]', path: '/county/130926', reads: 'readers' },
	{
		route: '(app)/county/[code].[format=format]',
		path: '/county/130926.csv',
		reads: 'readers'
	},
	{
		route: '(app)/data',
		path: '/data',
		reads: 'readers',
		writes: { preview: 'import', import: 'import' }
	},
	{
		route: '(app)/data/import',
		path: '/data/import',
		reads: 'readers',
		writes: { preview: 'import', import: 'import' }
	},
	{ route: '(app)/data.[format=format]', path: '/data.json', reads: 'readers' },
	{ route: '(app)/data/batches', path: '/data/batches', reads: 'readers' },
	{
		route: '(app)/data/batches/[batch]',
		path: '/data/batches/1',
		reads: 'readers',
		writes: { withdraw: 'withdraw' }
	},
	{
		route: '(app)/data/batches/[batch].[format=format]',
		path: '/data/batches/1.csv',
		reads: 'readers'
	},
	{
		route: '(app)/data/batches/[batch]/mend.csv',
		path: '/data/batches/1/mend.csv',
		reads: 'readers',
		absent: true
	},
	{ route: '(app)/data/coverage', path: '/data/coverage', reads: 'readers' },
	{
		route: '(app)/data/coverage.[format=format]',
		path: '/data/coverage.csv',
		reads: 'readers'
	},
	{ route: '(app)/data/differences', path: '/data/differences', reads: 'readers' },
	{
		route: '(app)/data/differences.[format=format]',
		path: '/data/differences.csv',
		reads: 'readers'
	},
	{ route: '(app)/data/log', path: '/data/log', reads: 'readers' },
	{ route: '(app)/data/log.[format=format]', path: '/data/log.json', reads: 'readers' },
	{ route: '(app)/fire', path: '/fire', reads: 'readers' },
	{ route: '(app)/fire/[day=day]', path: '/fire/2021-10-05', reads: 'readers' },
	{
		route: '(app)/fire/[day=day].[format=format]',
		path: '/fire/2021-10-05.json',
		reads: 'readers'
	},
	{ route: '(app)/fire/[period]', path: '/fire/2021-10', reads: 'readers' },
	{ route: '(app)/fire/[period].[format=format]', path: '/fire/2021-10.csv', reads: 'readers' },
	{
		route: '(app)/fire/case/[no]',
		path: '/fire/case/YS2021-0002',
		reads: 'readers',
		writes: { record: 'fire', decide: 'fire' }
	},
	{
		route: '(app)/fire/case/[no].[format=format]',
		path: '/fire/case/YS2021-0002.csv',
		reads: 'readers'
	},
	{
		route: '(app)/first-administrator',
		path: '/first-administrator',
		reads: 'first',
		writes: { default: 'first' }
	},
	{ route: '(app)/goals', path: '/goals', reads: 'readers' },
	{ route: '(app)/goals.[format=format]', path: '/goals.csv', reads: 'readers' },
	{ route: '(app)/goals/[id]', path: '/goals/wwtp-upgrade', reads: 'readers' },
	{ route: '(app)/goals/[id].[format=format]', path: '/goals/wwtp-upgrade.json', reads: 'readers' },
	{
		route: '(app)/goals/[id]/override',
		path: '/goals/wwtp-upgrade/override',
		reads: 'readers',
		writes: { judge: 'judge' }
	},
	{
		route: '(app)/goals/items/[item]',
		path: '/goals/items/YS-wwtp-upgrade-01',
		reads: 'readers',
		writes: { report: 'ledger' }
	},
	{
		route: '(app)/goals/items/[item].[format=format]',
		path: '/goals/items/YS-wwtp-upgrade-01.csv',
		reads: 'readers'
	},
	{ route: '(app)/overview.[format=format]', path: '/overview.json', reads: 'readers' },
	{ route: '(app)/ladder', path: '/ladder', reads: 'readers' },
	{ route: '(app)/ladder/[month=month]', path: '/ladder/2021-11', reads: 'readers' },
	{
		route: '(app)/ladder/[month=month].[format=format]',
		path: '/ladder/2021-11.csv',
		reads: 'readers'
	},
	{ route: '(app)/notices', path: '/notices', reads: 'readers' },
	{
		route: '(app)/notices/[kind=paper]/[period]',
		path: '/notices/water-week/2021-W47',
		reads: 'readers',
		writes: { issue: 'issue' }
	},
	{
		route: '(app)/notices/[kind=paper]/[period].[format=face]',
		path: '/notices/water-week/2021-W47.json',
		reads: 'readers'
	},
	{ route: '(app)/notices/issued/[no]', path: '/notices/issued/1', reads: 'readers' },
	{
		route: '(app)/notices/issued/[no].[format=face]',
		path: '/notices/issued/1.json',
		reads: 'readers'
	},
	{ route: '(app)/ranking', path: '/ranking', reads: 'readers' },
	{
		route: '(app)/ranking/[indicator]/[period]',
		path: '/ranking/air-index/2021-11',
		reads: 'readers'
	},
	{
		route: '(app)/ranking/[indicator]/[period].[format=format]',
		path: '/ranking/air-index/2021-11.csv',
		reads: 'readers'
	},
	{ route: '(app)/sign-in', path: '/sign-in', reads: 'anybody', writes: { default: 'anybody' } },
	{ route: '(app)/sign-in/oidc', path: '/sign-in/oidc', reads: 'anybody' },
	{ route: '(app)/sign-in/oidc/callback', path: '/sign-in/oidc/callback', reads: 'anybody' },
	{
		route: '(app)/meetings',
		path: '/meetings',
		reads: 'readers',
		writes: { note: 'meeting' }
	},
	{
		route: '(app)/meetings/[no]',
		path: '/meetings/YS-2021-12-17-4',
		reads: 'readers',
		writes: { close: 'meeting' }
	},
	{ route: '(app)/water', path: '/water', reads: 'readers' },
	{ route: '(app)/water/[month=month]', path: '/water/2021-11', reads: 'readers' },
	{
		route: '(app)/water/[month=month].[format=format]',
		path: '/water/2021-11.csv',
		reads: 'readers'
	},
	{ route: '(app)/water/[week]', path: '/water/2021-W47', reads: 'readers' },
	{ route: '(app)/water/[week].[format=format]', path: '/water/2021-W47.csv', reads: 'readers' },
	{ route: '(app)/water/[year=year]', path: '/water/2021', reads: 'readers' },
	{ route: '(app)/water/[year=year].[format=format]', path: '/water/2021.csv', reads: 'readers' },
	{ route: '(app)/water/outfalls', path: '/water/outfalls', reads: 'readers' },
	{
		route: '(app)/water/outfalls/[month=month]',
		path: '/water/outfalls/2021-11',
		reads: 'readers'
	},
	{
		route: '(app)/water/outfalls/[month=month].[format=format]',
		path: '/water/outfalls/2021-11.csv',
		reads: 'readers'
	},
	{ route: '(screen)/briefing', path: '/briefing', reads: 'readers' },
	{ route: '(screen)/briefing/state.json', path: '/briefing/state.json', reads: 'readers' },
	{ route: 'api/v1/goals', path: '/api/v1/goals', reads: 'readers' },
	{ route: 'api/v1/goals/[id]', path: '/api/v1/goals/wwtp-upgrade', reads: 'readers' },
	{ route: 'healthz', path: '/healthz', reads: 'anybody' }
];

/** Addresses that only lead to another page. */
const LEADS_ON = ['/air', '/county', '/data/batches', '/ladder', '/ranking', '/water'];

/** The pages for people to look at: no downloads, no ways in that are not set up. */
export function pagesOf(entries: readonly Entry[]): string[] {
	return entries
		.map(({ path }) => path)
		.filter((path) => !LEADS_ON.includes(path))
		.filter((path) => !/^\/api\/|^\/healthz|\.(csv|json)$|oidc|first-administrator/.test(path));
}
