import type { Dataset } from '../dataset';
import { AREA, DATE, SOURCE, TEXT, UNIT, choice, decimal } from './common';

/** The mark an indicator is held to; without a unit it holds for every ranked one. */
export const target: Dataset = {
	name: 'target',
	title: '考核目标值',
	key: ['indicator', 'area_code', 'period_from', 'span'],
	columns: [
		{ name: 'indicator', title: '指标', aliases: ['考核指标'], type: TEXT, required: true },
		{ name: 'area_code', title: AREA.title, aliases: AREA.aliases ?? [], type: UNIT },
		{ name: 'period_from', title: '起始日期', type: DATE, required: true },
		{ name: 'period_to', title: '截止日期', type: DATE, required: true },
		{
			name: 'span',
			title: '考核周期',
			type: choice({ week: ['周'], month: ['月'], year: ['年'] }),
			required: true
		},
		{ name: 'value', title: '目标值', type: decimal(3, -1e10, 1e10), required: true },
		{
			name: 'direction',
			title: '方向',
			type: choice({ at_least: ['不低于', '≥'], at_most: ['不高于', '≤'] }),
			required: true
		},
		SOURCE,
		{ name: 'note', title: '备注', type: TEXT }
	]
};
