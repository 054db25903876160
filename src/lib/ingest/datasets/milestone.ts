import type { Dataset } from '../dataset';
import { AREA, DATE, GOAL, SOURCE, decimal } from './common';

/** Cumulative amount due from a unit by a day. */
export const milestone: Dataset = {
	name: 'milestone',
	title: '目标里程碑',
	key: ['goal_id', 'area_code', 'due_on'],
	columns: [
		{ name: 'goal_id', title: '目标编号', type: GOAL, required: true },
		AREA,
		{ name: 'due_on', title: '应完成日期', type: DATE, required: true },
		{ name: 'quantity_due', title: '累计应完成数量', type: decimal(3, 0, 1e10), required: true },
		SOURCE
	]
};
