import type { Week } from '$lib/format/week';
import { rankedUnits } from './areas';
import type { Reader } from './ask';
import type { CountyRanking } from './county-ranking';
import type { Area } from './report';

export type MarkState = 'failing' | 'met' | 'unjudged';

/** One county with its three marks: sections of the week, composite index of the month, penalties for the fires of the year. */
export interface CountyPressure extends Area {
	row: number;
	col: number;
	water: MarkState;
	air: MarkState;
	fire: MarkState;
}

/** Every county that has a place on the tile grid. */
export async function pressure(
	reader: Reader,
	{ asof, week, ranking }: { asof: string; week: Week | null; ranking: CountyRanking }
): Promise<CountyPressure[]> {
	const units = await rankedUnits(reader);
	const sections = week ? await reader.read('water_week_status', { dateFrom: week.from }) : [];
	const fires = await reader.read('fire_county', {
		dateFrom: `${asof.slice(0, 4)}-01-01`,
		dateTo: asof,
		onDate: asof
	});
	return [...units.values()].flatMap(({ code, name, short, row, column }) => {
		if (row === null || column === null) return [];
		const own = sections.filter((section) => section.answeringCode === code);
		const air = ranking.rows.find((found) => found.area.code === code)?.meets;
		const fire = fires.find((found) => found.areaCode === code);
		return [
			{
				code,
				name,
				short,
				row,
				col: column,
				water: waterMark(own.map((section) => section.status)),
				air: air === true ? 'met' : air === false ? 'failing' : 'unjudged',
				fire: !fire ? 'unjudged' : fire.unpenalised > 0 ? 'failing' : 'met'
			}
		];
	});
}

/** One failing section is enough; without a judged one there is no verdict. */
function waterMark(statuses: string[]): MarkState {
	if (statuses.includes('failed')) return 'failing';
	return statuses.includes('met') ? 'met' : 'unjudged';
}
