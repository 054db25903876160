import type { Dataset } from '../dataset';
import { DATE, LATITUDE, LONGITUDE, TEXT, integer } from './common';

/** A known source of heat that is no fire (steel works, flare, kiln): the bureau's own list. */
export const fireStaticSource: Dataset = {
	name: 'fire_static_source',
	title: '静态热源名录',
	key: ['source_no'],
	columns: [
		{
			name: 'source_no',
			title: '热源编号',
			aliases: ['编号', '序号'],
			type: TEXT,
			required: true
		},
		{
			name: 'name',
			title: '热源名称',
			aliases: ['名称', '企业名称'],
			type: TEXT,
			required: true
		},
		{ ...LATITUDE, required: true },
		{ ...LONGITUDE, required: true },
		{
			name: 'radius_m',
			title: '半径',
			type: integer(1, 20_000),
			units: ['m', '米'],
			required: true
		},
		{ name: 'effective_from', title: '启用日期', type: DATE },
		{ name: 'effective_to', title: '停用日期', type: DATE },
		{ name: 'note', title: '备注', type: TEXT }
	]
};
