import type { Reader } from './ask';
import type { Span } from './span';

/** What counties are ranked on by measurement. Goals of the ledger are ranked too, under their own ids. */
export interface Indicator {
	id: IndicatorId;
	/** Decimals as printed. */
	digits: number;
	/** Key of rankingWords().unit */
	unit: 'none' | 'ugm3' | 'days' | 'percent' | 'alarms';
	better: 'lower' | 'higher';
	/** How a change is written: percent of last year, percentage points, or a plain difference. */
	change: 'percent' | 'points' | 'difference';
	/** Keys of words.common.rule with the model that carries each. */
	rules: { subject: string; clause: string; model: string }[];
	/** Table of the readings it is computed from. */
	dataset: string;
	/** True where the composite-index profile has a part in it. */
	byProfile: boolean;
}

export const indicatorIds = [
	'air-index',
	'pm2_5',
	'pm10',
	'o3',
	'good-days',
	'water-compliance',
	'fire-points'
] as const;

export type IndicatorId = (typeof indicatorIds)[number];

const AIR_RULES = [
	{
		subject: 'composite_index',
		clause: '环办〔2014〕64号；单项指数先修约再相加',
		model: 'air/air_index.sql'
	},
	{ subject: 'air_validity', clause: 'GB 3095 表4', model: 'air/air_pollutant.sql' }
];

const POLLUTANT = {
	digits: 0,
	unit: 'ugm3',
	better: 'lower',
	change: 'percent',
	dataset: 'air_daily',
	byProfile: true,
	rules: AIR_RULES.slice(1)
} as const;

export const indicators: Record<IndicatorId, Indicator> = {
	'air-index': {
		id: 'air-index',
		digits: 2,
		unit: 'none',
		better: 'lower',
		change: 'percent',
		dataset: 'air_daily',
		byProfile: true,
		rules: AIR_RULES
	},
	pm2_5: { id: 'pm2_5', ...POLLUTANT, rules: [...POLLUTANT.rules] },
	pm10: { id: 'pm10', ...POLLUTANT, rules: [...POLLUTANT.rules] },
	o3: { id: 'o3', ...POLLUTANT, rules: [...POLLUTANT.rules] },
	'good-days': {
		id: 'good-days',
		digits: 0,
		unit: 'days',
		better: 'higher',
		change: 'difference',
		dataset: 'air_daily',
		byProfile: false,
		rules: [
			{ subject: 'aqi', clause: 'HJ 633', model: 'air/air_judged.sql' },
			{ subject: 'good_days', clause: 'AQI ≤ 100', model: 'air/air_days_by_category.sql' }
		]
	},
	'water-compliance': {
		id: 'water-compliance',
		digits: 1,
		unit: 'percent',
		better: 'higher',
		change: 'points',
		dataset: 'water_sample',
		byProfile: false,
		rules: [
			{
				subject: 'water_class',
				clause: 'GB 3838-2002 表1；环办〔2011〕22号',
				model: 'water/water_month.sql'
			},
			{
				subject: 'water_target',
				clause: '断面目标类别',
				model: 'ranking/measure_water_compliance.sql'
			}
		]
	},
	'fire-points': {
		id: 'fire-points',
		digits: 0,
		unit: 'alarms',
		better: 'lower',
		change: 'difference',
		dataset: 'fire_alarm',
		byProfile: false,
		rules: [
			{
				subject: 'fire',
				clause: '河北省露天焚烧火警信息与核查情况通报',
				model: 'ranking/measure_fire_points.sql'
			}
		]
	}
};

export function isIndicator(id: string): id is IndicatorId {
	return (indicatorIds as readonly string[]).includes(id);
}

/** Reads the ranking model of an indicator. `spanName` says which target holds: of a month, of a year, or none. */
export function readRanking(
	reader: Reader,
	id: IndicatorId,
	span: Span,
	spanName: 'month' | 'year' | 'none',
	profileName: string
) {
	const bounds = {
		dateFrom: span.dateFrom,
		dateTo: span.dateTo,
		beforeFrom: span.beforeFrom,
		beforeTo: span.beforeTo,
		yearFrom: span.yearFrom,
		yearTo: span.yearTo,
		spanName
	};
	switch (id) {
		case 'air-index':
			return reader.read('ranking_air_index', { ...bounds, profileName });
		case 'pm2_5':
			return reader.read('ranking_pm2_5', { ...bounds, profileName });
		case 'pm10':
			return reader.read('ranking_pm10', { ...bounds, profileName });
		case 'o3':
			return reader.read('ranking_o3', { ...bounds, profileName });
		case 'good-days':
			return reader.read('ranking_good_days', bounds);
		case 'water-compliance':
			return reader.read('ranking_water_compliance', bounds);
		case 'fire-points':
			return reader.read('ranking_fire_points', bounds);
	}
}
