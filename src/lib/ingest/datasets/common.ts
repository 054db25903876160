import type { Choices, Column, ColumnType } from '../dataset';

export const TEXT: ColumnType = { kind: 'text' };
export const DATE: ColumnType = { kind: 'date' };
export const UNIT: ColumnType = { kind: 'lookup', register: 'unit' };
export const GOAL: ColumnType = { kind: 'lookup', register: 'goal' };
export const YES_NO: ColumnType = {
	kind: 'choice',
	choices: { true: ['是', 'Y', 'yes', '1', '√'], false: ['否', 'N', 'no', '0', '×'] }
};

/** A choice whose words are the codes themselves. */
export function words(...codes: readonly string[]): ColumnType {
	return { kind: 'choice', choices: Object.fromEntries(codes.map((code) => [code, []])) };
}

export function choice(choices: Choices): ColumnType {
	return { kind: 'choice', choices };
}

export function integer(min: number, max: number): ColumnType {
	return { kind: 'integer', min, max };
}

export function decimal(decimals: number, min: number, max: number): ColumnType {
	return { kind: 'decimal', decimals, min, max };
}

/** The accountable unit of a row. */
export const AREA: Column = {
	name: 'area_code',
	title: '县(市、区)',
	aliases: [
		...[
			'县(市、区)',
			'县市区',
			'县区',
			'区县',
			'县(市、区)名称',
			'县名',
			'属地',
			'责任县',
			'county',
			'area'
		],
		...['行政区', '单位名称', '城市']
	],
	type: UNIT,
	required: true
};

/** 审核 is final and outranks 实况; a file without the column holds provisional data. */
export const DATA_STATUS: Column = {
	name: 'data_status',
	title: '数据状态',
	aliases: ['审核状态', '数据类型', 'status'],
	type: choice({
		审核: ['审核', '已审核', '审核数据', '终审', '审定', 'audited', 'final'],
		实况: ['实况', '实时', '未审核', '待审核', '原始', '初报', 'provisional', 'raw']
	}),
	fallback: '实况'
};

export const AUDITED = { column: 'data_status', final: '审核' };

/** The columns every dated standard opens with. */
export const EDITION: readonly Column[] = [
	{ name: 'edition', title: '标准版本', type: TEXT, required: true },
	{ name: 'effective_from', title: '施行日期', type: DATE, required: true },
	{ name: 'effective_to', title: '废止日期', type: DATE },
	{ name: 'clause', title: '条款', type: TEXT, required: true }
];

export const CONFIDENCE: Column = {
	name: 'confidence',
	title: '可信度',
	type: words('A', 'B', 'C'),
	required: true
};

export const SOURCE: Column = { name: 'source', title: '来源', type: TEXT, required: true };
export const REMARK: Column = {
	name: 'remark',
	title: '备注',
	aliases: ['说明', 'note'],
	type: TEXT
};
