import type { Dataset } from '../dataset';
import { EDITION, TEXT, decimal, integer, words } from './common';

/** Concentration limit of ambient air (GB 3095). */
export const airLimit: Dataset = {
	name: 'air_limit',
	title: '环境空气浓度限值',
	key: ['edition', 'pollutant', 'averaging', 'grade'],
	columns: [
		...EDITION,
		{
			name: 'pollutant',
			title: '污染物',
			type: words('so2', 'no2', 'pm10', 'pm2_5', 'co', 'o3'),
			required: true
		},
		{
			name: 'averaging',
			title: '平均时间',
			type: words('annual', 'daily', '8h', '1h'),
			required: true
		},
		{ name: 'grade', title: '级别', type: integer(1, 2), required: true },
		{ name: 'limit_value', title: '浓度限值', type: decimal(3, 0, 100_000), required: true },
		{ name: 'unit', title: '单位', type: TEXT, required: true }
	]
};
