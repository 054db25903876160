import { catalogue } from '$lib/words';
import type { AirDayReport } from '$lib/server/reports/air-day';
import type { Table } from '$lib/server/reports/report';

/** Columns in the order of HJ 633-2026 table 4. */
const POLLUTANTS = ['so2', 'no2', 'co', 'o3', 'pm10', 'pm2_5'];

/** The daily notice as a table: HJ 633-2026 table 4, NA for what is missing. */
export function airDayTable({ day, counties }: AirDayReport): Table {
	const words = catalogue();
	const t = words.air.day;
	return {
		name: `${t.tableName}_${day}`,
		columns: [
			{ key: 'county', heading: words.common.table.county },
			...POLLUTANTS.flatMap((key) => {
				const name = words.common.pollutant[key] ?? key;
				return [
					{
						key,
						heading: `${name}（${key === 'co' ? 'mg/m³' : 'μg/m³'}）`,
						digits: key === 'co' ? 1 : 0
					},
					{ key: `${key}Iaqi`, heading: `${name}${t.iaqi}` }
				];
			}),
			{ key: 'aqi', heading: 'AQI' },
			{ key: 'primary', heading: t.primary },
			{ key: 'level', heading: t.level },
			{ key: 'category', heading: t.category },
			{ key: 'status', heading: t.status }
		],
		rows: counties.map((county) => ({
			county: county.area.name,
			...Object.fromEntries(
				county.pollutants.flatMap(({ pollutant, concentration, iaqi }) => [
					[pollutant, concentration ?? 'NA'],
					[`${pollutant}Iaqi`, iaqi ?? 'NA']
				])
			),
			aqi: county.aqi ?? 'NA',
			primary: county.primary.map((key) => words.common.pollutant[key] ?? key).join('、'),
			level: county.level,
			category: county.level ? (words.common.aqi[county.level] ?? '') : 'NA',
			status: !county.received ? t.absent : county.provisional ? t.provisional : t.reviewed
		}))
	};
}
