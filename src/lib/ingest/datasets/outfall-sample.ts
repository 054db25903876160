import type { Column, Dataset } from '../dataset';
import { AUDITED, DATA_STATUS, REMARK, choice } from './common';
import { WATER_ITEMS } from './water-items';

const DISCHARGE = choice({
	discharging: ['排放', '正常', '有水', '正常排放'],
	idle: ['停排', '未排放', '无水', '断流', '停产'],
	suspended: ['停测', '未监测', '封堵', '维护']
});

const shared = ['ph', 'cod', 'bod5', 'nh3n', 'tn', 'tp'].map((name): Column => {
	const item = WATER_ITEMS.find((known) => known.name === name);
	if (!item) throw new Error(`the water items lack ${name}`);
	return item;
});

const SUSPENDED_SOLIDS: Column = {
	name: 'ss',
	title: '悬浮物',
	aliases: ['SS', '悬浮物(SS)'],
	type: { kind: 'measure', decimals: 8, min: 0, max: 100_000, zero: 'suspect' },
	units: ['mg/L', '毫克/升']
};

/** One sampling of an outfall, once a month by the notice. */
export const outfallSample: Dataset = {
	name: 'outfall_sample',
	title: '入河排污口监测',
	key: ['outfall_code', 'sampled_at'],
	day: 'sampled_at',
	finality: AUDITED,
	oneOf: [...shared.map(({ name }) => name), 'ss', 'discharge'],
	columns: [
		{
			name: 'outfall_code',
			title: '排污口名称',
			aliases: ['排污口编码', '排污口代码', '排污口编号', '入河排污口', '入河排污口名称', '排污口'],
			type: { kind: 'lookup', register: 'outfall' },
			required: true
		},
		{
			name: 'sampled_at',
			title: '采样时间',
			aliases: ['监测时间', '采样日期', '监测日期'],
			type: { kind: 'timestamp', past: true },
			required: true
		},
		{
			name: 'discharge',
			title: '排放状态',
			aliases: ['排放情况', '排水状态'],
			type: DISCHARGE,
			fallback: 'discharging'
		},
		DATA_STATUS,
		...shared,
		SUSPENDED_SOLIDS,
		REMARK
	]
};
