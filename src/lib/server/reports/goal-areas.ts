import type { Reader } from './ask';
import type { Area } from './report';

/** All units by code, the city too: goals of the city as a whole belong to it. */
export async function areaNames(reader: Reader): Promise<Map<string, Area>> {
	const rows = await reader.read('units', {});
	return new Map(
		rows.map((row) => [
			row.areaCode,
			{
				code: row.areaCode,
				// 市本级: the city beside its counties, not all of it.
				name: row.kind === 'city' ? row.shortZh : row.nameZh,
				short: row.shortZh
			}
		])
	);
}
