import type { Dataset } from '../dataset';
import { SOURCE, TEXT, decimal, integer, words } from './common';

/** The units of a region: city, counties, zones, with their places on the tile map. */
export const unit: Dataset = {
	name: 'unit',
	title: '县（市、区）名录',
	key: ['code'],
	columns: [
		{ name: 'code', title: '区划代码', type: TEXT, required: true },
		{ name: 'name_zh', title: '名称', type: TEXT, required: true },
		{ name: 'short_zh', title: '简称', type: TEXT, required: true },
		{ name: 'name_en', title: '英文名', type: TEXT, required: true },
		{ name: 'short_en', title: '英文简称', type: TEXT },
		{ name: 'kind', title: '类别', type: words('city', 'county', 'zone'), required: true },
		{ name: 'parent_code', title: '上级代码', type: TEXT },
		{ name: 'tile_row', title: '方格行', type: integer(0, 99) },
		{ name: 'tile_col', title: '方格列', type: integer(0, 99) },
		{ name: 'aliases', title: '别名', type: TEXT },
		{
			name: 'cropland_kha',
			title: '耕地面积',
			type: decimal(3, 0, 100_000),
			units: ['千公顷', 'kha']
		},
		SOURCE
	]
};
