import type { Column, ColumnType, Dataset } from '../dataset';
import { AREA, DATE, TEXT, YES_NO, decimal } from './common';

const LIMIT = decimal(4, 0, 1_000_000);
const column = (name: string, title: string, type: ColumnType = TEXT): Column => ({
	name,
	title,
	type
});
const needed = (name: string, title: string, type: ColumnType = TEXT): Column => ({
	...column(name, title, type),
	required: true
});
const limit = (name: string, title: string): Column => ({
	...column(`${name}_limit`, `${title}限值`, LIMIT),
	aliases: [`${title}标准限值`, `${title}执行限值`],
	units: ['mg/L', '毫克/升']
});

/** The register of outfalls into rivers (入河排污口): who answers, where to, which limits. */
export const outfall: Dataset = {
	name: 'outfall',
	title: '入河排污口登记',
	key: ['outfall_code', 'effective_from'],
	columns: [
		{ ...needed('outfall_code', '排污口编码'), aliases: ['排污口代码', '排污口编号'] },
		{ ...needed('name', '排污口名称'), aliases: ['入河排污口名称'] },
		{ ...needed('kind', '排污口类型'), aliases: ['类型'] },
		AREA,
		{ ...needed('river', '受纳水体'), aliases: ['排入河流', '受纳河流', '河流'] },
		{
			...column('section_code', '下游断面', { kind: 'lookup', register: 'section' }),
			aliases: ['对应断面']
		},
		{
			...column('key_enterprise', '重点涉水企业', YES_NO),
			aliases: ['是否重点企业'],
			fallback: 'false'
		},
		{ ...column('standard', '执行标准'), aliases: ['排放标准'] },
		column('ph_low', 'pH下限', decimal(2, 0, 14)),
		column('ph_high', 'pH上限', decimal(2, 0, 14)),
		limit('cod', '化学需氧量'),
		limit('bod5', '五日生化需氧量'),
		limit('ss', '悬浮物'),
		limit('nh3n', '氨氮'),
		limit('tn', '总氮'),
		limit('tp', '总磷'),
		{ ...needed('effective_from', '启用日期', DATE), aliases: ['生效日期'] },
		{ ...column('effective_to', '停用日期', DATE), aliases: ['失效日期'] },
		{ ...column('aliases', '别名'), aliases: ['曾用名'] }
	]
};
