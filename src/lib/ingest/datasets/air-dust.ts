import type { Dataset } from '../dataset';
import { AREA, DATE, SOURCE } from './common';

/** A span of days on which a dust event takes the particles of a unit (of the city: of every unit) out of the ranking. */
export const airDust: Dataset = {
	name: 'air_dust',
	title: '沙尘剔除时段',
	key: ['area_code', 'date_from'],
	columns: [
		AREA,
		{
			name: 'date_from',
			title: '沙尘起日',
			aliases: ['沙尘开始日期', 'dust_from'],
			type: DATE,
			required: true
		},
		{
			name: 'date_to',
			title: '沙尘止日',
			aliases: ['沙尘结束日期', 'dust_to'],
			type: DATE,
			required: true
		},
		{ ...SOURCE, aliases: ['依据', '文号'] }
	]
};
