import type { Dataset } from '../dataset';
import { EDITION, decimal, integer, words } from './common';

/** Breakpoint of the individual air-quality index (HJ 633 表1 or 表3). */
export const airBreakpoint: Dataset = {
	name: 'air_breakpoint',
	title: '空气质量分指数限值',
	key: ['edition', 'pollutant', 'averaging', 'iaqi'],
	columns: [
		...EDITION,
		{
			name: 'pollutant',
			title: '污染物',
			type: words('so2', 'no2', 'pm10', 'pm2_5', 'co', 'o3'),
			required: true
		},
		{ name: 'averaging', title: '平均时间', type: words('24h', '1h', '8h'), required: true },
		{ name: 'iaqi', title: '分指数', type: integer(0, 500), required: true },
		{ name: 'concentration', title: '浓度限值', type: decimal(1, 0, 100_000), required: true }
	]
};
