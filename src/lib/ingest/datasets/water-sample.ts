import type { Dataset, TextRow } from '../dataset';
import { AUDITED, DATA_STATUS, REMARK, choice } from './common';
import { WATER_ITEMS } from './water-items';

/** What the section or its station did; under all but the first nothing is judged (停站 repeats stale values). */
const FLOWS = {
	flowing: ['正常', '有水', '流动'],
	dry: ['断流', '干涸', '干枯'],
	frozen: ['冰冻', '冰封', '封冻', '结冰'],
	no_water: ['无水', '无流量'],
	suspended: ['停测', '停站', '维护', '停运', '未监测', '不具备运行条件', '不具备采样条件']
};
export const FLOW = choice(FLOWS);

const SAID = new Map(
	Object.entries(FLOWS).flatMap(([flow, words]) => words.map((word) => [word, flow] as const))
);

/** Offices that have no column for it say 断流 in the remarks: that holds for a row without a value. */
function flowOf(row: TextRow): string | undefined {
	const measured = WATER_ITEMS.some(
		({ name }) => row[name] !== null || row[`${name}_mark`] !== null
	);
	return measured || row['flow'] !== 'flowing' ? undefined : SAID.get(row['remark'] ?? '');
}

/** One sampling of a river section. A row without a value is fine: the section was dry, or nothing was measured. */
export const waterSample: Dataset = {
	name: 'water_sample',
	title: '断面水质监测',
	key: ['section_code', 'sampled_at'],
	day: 'sampled_at',
	finality: AUDITED,
	derive: (row) => {
		const flow = flowOf(row);
		const values: TextRow = flow === undefined ? {} : { flow };
		return { values };
	},
	oneOf: [...WATER_ITEMS.map(({ name }) => name), 'flow'],
	columns: [
		{
			name: 'section_code',
			title: '断面名称',
			aliases: [
				'断面编码',
				'断面代码',
				'断面编号',
				'断面名称',
				'断面',
				'监测断面',
				'点位名称',
				'站点名称'
			],
			type: { kind: 'lookup', register: 'section' },
			required: true
		},
		{
			name: 'sampled_at',
			title: '采样时间',
			aliases: ['监测时间', '采样日期', '监测日期', '数据时间'],
			type: { kind: 'timestamp', past: true },
			required: true
		},
		{
			name: 'flow',
			title: '水流状态',
			aliases: ['站点情况', '断面状态', '河流状态', '流量状态'],
			type: FLOW,
			fallback: 'flowing'
		},
		DATA_STATUS,
		...WATER_ITEMS,
		REMARK
	]
};
