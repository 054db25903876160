import type { Dataset } from '../dataset';
import { CONFIDENCE, EDITION, choice, decimal, integer } from './common';

/** The groups that the province ranks apart. */
export const RANK_GROUP = choice({
	city: ['城市', '设区市'],
	channel: ['通道县', '传输通道县', '通道县(市、区)'],
	other: ['其他县', '非通道县', '其他县(市、区)']
});

/** What a place in the province's ranking brings or costs, 万元. */
export const airLadder: Dataset = {
	name: 'air_ladder',
	title: '空气质量奖惩阶梯',
	key: ['edition', 'rank_group', 'list_end', 'place'],
	columns: [
		...EDITION,
		{ name: 'rank_group', title: '分组', type: RANK_GROUP, required: true },
		{
			name: 'list_end',
			title: '起算端',
			type: choice({ first: ['正数'], last: ['倒数'] }),
			required: true
		},
		{ name: 'place', title: '位次', type: integer(1, 1000), required: true },
		{
			name: 'amount',
			title: '金额',
			type: decimal(2, -100_000, 100_000),
			required: true,
			units: ['万元']
		},
		CONFIDENCE
	]
};
