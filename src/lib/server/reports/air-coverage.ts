import type { Models } from '$lib/server/database/models.generated';
import type { Reader } from './ask';

/** Days and unit-days whose particles are left out of index and ranking. */
export type DustCounted = Models['air_dust_counted']['row'];

/** What dust leaves out of a period. */
export async function dustCounted(
	reader: Reader,
	{ dateFrom, dateTo }: { dateFrom: string; dateTo: string }
): Promise<DustCounted> {
	const [counted] = await reader.read('air_dust_counted', { dateFrom, dateTo });
	return counted ?? { days: 0, unitDays: 0 };
}

/** Valid days that a period needs to be judged; null over several months, each of which needs its own. */
export async function validDaysNeeded(
	reader: Reader,
	{ dateFrom, dateTo }: { dateFrom: string; dateTo: string }
): Promise<number | null> {
	const [needed] = await reader.read('valid_days_needed', { dateFrom, dateTo });
	return needed?.days ?? null;
}
