import type { Dataset } from '../dataset';
import { CONFIDENCE, EDITION, TEXT, decimal } from './common';

/** Validity, percentile and index rules of air statistics. */
export const airRule: Dataset = {
	name: 'air_rule',
	title: '空气质量统计规则',
	key: ['edition', 'rule', 'effective_from'],
	columns: [
		...EDITION,
		{ name: 'rule', title: '规则', type: TEXT, required: true },
		{ name: 'value', title: '取值', type: decimal(3, 0, 100_000), required: true },
		CONFIDENCE
	]
};
