import { error } from '@sveltejs/kit';
import type { Ask } from '$lib/server/reports/ask';
import { county, type County } from '$lib/server/reports/county';
import { countyList } from '$lib/server/reports/county-list';
import { countyWords } from '$lib/words/apart/county';

/** The county of an address, or a 404 that names those there are. */
export async function findCounty(
	ask: Ask,
	code: string,
	asked: { asof?: string }
): Promise<County> {
	const found = await ask(county, { code, ...asked });
	if (found) return found;
	const list = await ask(countyList, {});
	const names = list.map((area) => `${area.name} ${area.code}`);
	error(404, countyWords().unknown(code, names));
}
