import { rankedUnits } from './areas';
import type { Reader } from './ask';
import type { Area } from './report';

/** The ranked units, by code. */
export async function countyList(reader: Reader): Promise<Area[]> {
	const units = await rankedUnits(reader);
	return [...units.values()].map(({ code, name, short }) => ({ code, name, short }));
}
