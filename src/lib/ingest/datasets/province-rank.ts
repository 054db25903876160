import type { Dataset } from '../dataset';
import { AREA, DATE, SOURCE, TEXT, decimal, integer } from './common';
import { RANK_GROUP } from './air-ladder';

/** A place in the province's monthly ranking of air. Names stay as printed: counties of other cities are in the list too. */
export const provinceRank: Dataset = {
	name: 'province_rank',
	title: '省级空气质量排名名单',
	key: ['day', 'rank_group', 'unit_name'],
	day: 'day',
	columns: [
		{ name: 'day', title: '日期', aliases: ['月末日期', '截至日期'], type: DATE, required: true },
		{ name: 'rank_group', title: '分组', type: RANK_GROUP, required: true },
		{
			name: 'unit_name',
			title: AREA.title,
			aliases: [...(AREA.aliases ?? []), '名称'],
			type: TEXT,
			required: true
		},
		{
			name: 'rank',
			title: '全省名次',
			aliases: ['省级名次', '名次', '排名'],
			type: integer(1, 1000),
			required: true
		},
		{ name: 'ranked', title: '参加排名数', type: integer(1, 1000) },
		{
			name: 'amount',
			title: '奖惩金额',
			aliases: ['金额'],
			type: decimal(2, -100_000, 100_000),
			units: ['万元']
		},
		{ ...SOURCE, aliases: ['依据', '文号'] }
	]
};
