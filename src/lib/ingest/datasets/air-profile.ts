import type { Dataset } from '../dataset';
import { CONFIDENCE, SOURCE, TEXT, decimal, integer, words } from './common';

/** A pollutant of a composite-index profile: statistic, limit, weight, decimals. */
export const airProfile: Dataset = {
	name: 'air_profile',
	title: '综合指数方案',
	key: ['profile', 'pollutant'],
	columns: [
		{ name: 'profile', title: '方案', type: TEXT, required: true },
		{
			name: 'pollutant',
			title: '污染物',
			type: words('so2', 'no2', 'pm10', 'pm2_5', 'co', 'o3'),
			required: true
		},
		{ name: 'statistic', title: '统计量', type: words('mean', 'p95', 'p90'), required: true },
		{ name: 'limit_value', title: '标准限值', type: decimal(3, 0, 100_000), required: true },
		{ name: 'weight', title: '权重', type: integer(0, 100), required: true },
		{ name: 'concentration_decimals', title: '浓度小数位', type: integer(0, 6), required: true },
		{ name: 'index_decimals', title: '指数小数位', type: integer(0, 6), required: true },
		SOURCE,
		CONFIDENCE
	]
};
