import type { Column, ColumnType, Dataset } from '../dataset';
import { DATE, TEXT, UNIT, YES_NO, choice, integer } from './common';

const column = (name: string, title: string, type: ColumnType = TEXT): Column => ({
	name,
	title,
	type
});
const needed = (name: string, title: string, type: ColumnType = TEXT): Column => ({
	...column(name, title, type),
	required: true
});

/** Ⅲ, III, 三, 3, each with or without 类: character classes of U+2160 fold into Latin letters. */
export const TARGET_CLASS = choice({
	1: ['Ⅰ', '一'],
	2: ['Ⅱ', '二'],
	3: ['Ⅲ', '三'],
	4: ['Ⅳ', '四'],
	5: ['Ⅴ', '五']
});

export const WATERBODY = choice({
	river: ['河流', '河', '河道'],
	lake: ['湖库', '湖泊', '水库', '湖', '库', '湖(库)']
});

/** The register of river sections: whose water, who answers, which class. */
export const section: Dataset = {
	name: 'section',
	title: '断面登记',
	key: ['section_code', 'effective_from'],
	columns: [
		{ ...needed('section_code', '断面编码'), aliases: ['断面代码', '断面编号', '点位编码'] },
		{ ...needed('name', '断面名称'), aliases: ['点位名称'] },
		{ ...needed('river', '河流'), aliases: ['所属河流', '河流名称', '水体'] },
		needed('river_order', '河流次序', integer(0, 10_000)),
		needed('position', '沿程次序', integer(0, 10_000)),
		{ ...column('upstream_code', '上游县', UNIT), aliases: ['上游县(市、区)'] },
		column('upstream_name', '上游名称'),
		{ ...column('downstream_code', '下游县', UNIT), aliases: ['下游县(市、区)'] },
		column('downstream_name', '下游名称'),
		{ ...column('answering_code', '责任县', UNIT), aliases: ['责任县(市、区)', '考核县'] },
		column('inflow_section_code', '入境对照断面'),
		{ ...needed('control_level', '断面属性'), aliases: ['控制级别', '断面级别'] },
		needed('waterbody', '水体类型', WATERBODY),
		{ ...column('target_class', '目标类别', TARGET_CLASS), aliases: ['水质目标', '目标'] },
		{ ...column('reference_point', '对照点', YES_NO), aliases: ['是否对照点'], fallback: 'false' },
		column('ends_at', '去向'),
		{ ...needed('effective_from', '启用日期', DATE), aliases: ['生效日期'] },
		{ ...column('effective_to', '停用日期', DATE), aliases: ['失效日期'] },
		{ ...column('aliases', '别名'), aliases: ['曾用名'] }
	]
};
