import type { Reader } from './ask';

/** How county values are made of station values, where any are; what practice decides is a setting that nobody has confirmed yet. */
export interface StationPractice {
	/** Counties whose value is a mean of stations on any of the days. */
	areas: number;
	areaDays: number;
	/** Stations that do not count; empty = all count. */
	leftOut: string[];
	/** Percent of the stations that must have a value; with fewer than `few` stations `shareFew`. */
	share: string;
	shareFew: string;
	few: string;
}

/** The practice over some days; null where every county's own value came. */
export async function stationPractice(
	reader: Reader,
	{ dateFrom, dateTo }: { dateFrom: string; dateTo: string }
): Promise<StationPractice | null> {
	const [found] = await reader.read('air_station_areas', { dateFrom, dateTo });
	if (!found || found.areaDays === 0) return null;
	const settings = await reader.read('setting_on', { onDate: dateTo });
	const value = (key: string) =>
		settings.find(({ settingKey }) => settingKey === `air.station.${key}`)?.value ?? '0';
	return {
		...found,
		leftOut: value('left_out')
			.split('、')
			.filter((station) => station !== '无' && station !== '0'),
		share: value('share'),
		shareFew: value('share_few'),
		few: value('few')
	};
}
