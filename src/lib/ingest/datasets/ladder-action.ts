import type { Dataset } from '../dataset';
import { AREA, DATE, TEXT } from './common';

/** A measure of the ladder as it was really taken against a county, with its document, and lifted again. */
export const ladderAction: Dataset = {
	name: 'ladder_action',
	title: '预警问责措施登记',
	key: ['area_code', 'name', 'taken_on'],
	day: 'taken_on',
	columns: [
		AREA,
		{ name: 'name', title: '措施', aliases: ['措施名称'], type: TEXT, required: true },
		{ name: 'taken_on', title: '实施日期', aliases: ['约谈日期'], type: DATE, required: true },
		{ name: 'lifted_on', title: '解除日期', type: DATE },
		{ name: 'document_no', title: '文号', aliases: ['依据文号', '依据'], type: TEXT },
		{ name: 'remark', title: '备注', aliases: ['说明'], type: TEXT }
	]
};
