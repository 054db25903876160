import type { Reader } from './ask';
import { resolveAsof } from './basis';
import { beijingDay } from './clock';

/**
 * The day of judgement of the fire pages: as asked for, else the newest day with data, satellite detections included:
 * they come daily from abroad, so they do not move the other pages.
 */
export async function fireAsof(reader: Reader, asked: string | undefined): Promise<string> {
	const asof = await resolveAsof(reader, asked);
	if (asked) return asof;
	const newest = await reader.read('fire_span', { onDate: beijingDay() });
	const last = newest[0]?.lastOwn ?? null;
	return last !== null && last > asof ? last : asof;
}
