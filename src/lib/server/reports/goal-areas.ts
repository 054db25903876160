import { spoken } from '$lib/format/language';
import type { Reader } from './ask';
import type { Area } from './report';

/** All units by code, the city too: goals of the city as a whole belong to it. */
export async function areaNames(reader: Reader): Promise<Map<string, Area>> {
	const rows = await reader.read('units', {});
	return new Map(
		rows.map((row) => {
			const short = spoken(row.shortZh, row.shortEn);
			// 市本级: the city beside its counties, not all of it.
			const name = row.kind === 'city' ? short : spoken(row.nameZh, row.nameEn);
			return [row.areaCode, { code: row.areaCode, name, short }];
		})
	);
}
