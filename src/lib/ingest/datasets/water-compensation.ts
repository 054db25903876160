import type { Dataset } from '../dataset';
import { CONFIDENCE, EDITION, TEXT, decimal } from './common';

const MULTIPLE = decimal(4, 0, 10_000);

/** What a multiple over the target costs, 万元 (跨界断面生态补偿金). */
export const waterCompensation: Dataset = {
	name: 'water_compensation',
	title: '生态补偿金扣缴标准',
	key: ['edition', 'item', 'over_above'],
	columns: [
		...EDITION,
		{ name: 'item', title: '项目代码', type: TEXT, required: true },
		{ name: 'over_above', title: '超标倍数大于', type: MULTIPLE, required: true },
		{ name: 'over_to', title: '超标倍数不大于', type: MULTIPLE },
		{ name: 'step', title: '每一档倍数', type: MULTIPLE },
		{ name: 'amount', title: '扣缴金额', type: decimal(2, 0, 1_000_000), required: true },
		CONFIDENCE
	]
};
