import { englishMonth } from '$lib/format/dates';
import type { Clause } from '../index';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { air as chinese } from '../zh/air';

/** Text of the air pages. Sentences with figures are functions of plain values. */
export const air = {
	title: 'Air',
	tableName: 'Air quality of the month',
	kicker: (period: string) => `Ambient air quality by county · ${period}`,
	lead: (
		counties: number,
		good: number,
		judged: number,
		rate: string,
		heavy: number,
		pollutant: string | null
	): Clause[] => [
		{
			text: `${plural(counties, 'county', 'counties')}, ${plural(judged, 'valid county-day')}: `
		},
		{ text: `${good} good (${rate}%), ` },
		heavy > 0
			? { text: `${heavy} heavily polluted; `, warn: true }
			: { text: 'none heavily polluted; ' },
		{
			text: pollutant
				? `${pollutant} was most often the primary pollutant of polluted days.`
				: 'no polluted days.'
		}
	],
	none: (period: string): Clause[] => [{ text: `No air-quality data for ${period}.` }],
	emptyRemedy:
		'Import the daily air-quality reports on the page Data, or with the command npx duibiao import.',
	against: (rate: string, points: string) =>
		`Share of good days a year ago: ${rate}%; change: ${points}.`,
	ranked: (first: string, last: string) =>
		`Composite index: lowest in ${first}, highest in ${last}.`,
	previous: (label: string) => `← ${label}`,
	next: (label: string) => `${label} →`,
	calendar: {
		title: 'Which county was polluted on which day',
		caption:
			'A cell is a day and carries its AQI, tinted by category; empty: no data; hatched: not judged, a pollutant is missing. Counties by composite index, lowest first.',
		table: 'AQI by day',
		day: (month: number, day: number) => `${day} ${englishMonth(month)}`,
		good: 'Good days',
		heavy: 'Heavily polluted',
		noPolluted: 'no polluted days'
	},
	matrix: {
		title: 'Six pollutants, county by county',
		caption:
			'In μg/m³ (CO in mg/m³). SO2, NO2, PM10 and PM2.5: means; CO: 95th percentile of daily means; O3: 90th percentile of daily maximum 8-hour means. Small figures below: a year ago. ',
		exceeds: 'Bold: above the limit of the ranking profile, for reference only.',
		index: 'Composite index',
		rate: 'Share of good days',
		days: 'Valid days',
		main: 'Primary pollutant'
	},
	trend: {
		title: 'Day by day: median and highest AQI of the counties',
		median: 'Median',
		highest: 'Highest',
		label: 'AQI by day: median and maximum of the counties',
		caption: 'The line marks AQI 100, where good ends and polluted begins.'
	},
	seeRanking: 'See the ranking by composite index, with reasons',
	unknownMonth: (asked: string, first: string, last: string) =>
		`There is no page for the period “${asked}”. A period is written 2021-11, 2021-01--11, 2021-Q4, 2021-H2, 2021 or 2021-11-03--2021-11-20; there are data from ${first} to ${last}.`,
	unknownMonthEmpty: (asked: string) =>
		`There is no page for the period “${asked}”. A period is written 2021-11; there are no air-quality data yet.`,
	unknownDay: (asked: string, first: string, last: string) =>
		`There is no page for the day ${asked}. There are data from ${first} to ${last}.`,
	day: {
		tableName: 'Daily air-quality report',
		kicker: (day: string, weekday: string) => `Daily air-quality report · ${weekday}, ${day}`,
		/** levels: counties by AQI level 1 to 6 */
		lead: (received: number, levels: readonly number[]): Clause[] => {
			const [best = 0, good = 0, ...rest] = levels;
			const polluted = rest.reduce((sum, count) => sum + count, 0);
			if (received === 0) return [{ text: 'No air-quality data for this day.' }];
			return [
				{ text: `${plural(received, 'county', 'counties')} with data: ` },
				{ text: `${best} excellent, ${good} good, ` },
				polluted > 0 ? { text: `${polluted} polluted.`, warn: true } : { text: 'none polluted.' }
			];
		},
		worst: (counties: { name: string; aqi: number; primary: string }[]) =>
			`Highest AQI: ${counties.map((c) => `${c.name} (${c.aqi}; ${c.primary})`).join(', ')}.`,
		month: 'See this month',
		caption:
			'By AQI, highest first. Concentrations in μg/m³ (CO in mg/m³), with the individual index (IAQI) in small figures beside them. SO2, NO2, PM10, PM2.5 and CO: daily means; O3: daily maximum 8-hour mean. NA: not measured.',
		before: 'On the day before',
		category: 'Category',
		level: 'Level',
		primary: 'Primary pollutant',
		iaqi: 'IAQI',
		status: 'Data status',
		reviewed: 'Audited',
		provisional: 'Provisional',
		absent: 'no data',
		published: (aqi: number) => `file says ${aqi}`
	}
} as const satisfies Wording<typeof chinese>;
