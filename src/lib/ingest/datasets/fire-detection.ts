import type { Column, Dataset } from '../dataset';
import { AREA, LATITUDE, LONGITUDE, TEXT, UNIT, choice, decimal, integer, words } from './common';
import { deriveDetection } from './firms';

const source = (name: string, title: string): Column => ({
	name,
	title,
	type: TEXT,
	required: true,
	role: 'source'
});

/** Satellites under the spellings of the FIRMS channels; `1` is NOAA-20 in older files. */
const SATELLITE = choice({
	Terra: ['T'],
	Aqua: ['A'],
	'S-NPP': ['N', 'Suomi NPP', 'SNPP', 'NPP'],
	'NOAA-20': ['N20', '1', 'NOAA20'],
	'NOAA-21': ['N21', 'NOAA21']
});

/**
 * A satellite detection as NASA FIRMS hands it out: near-real-time text, API or archive, MODIS or VIIRS. Times are UTC.
 * A standard product outranks the near-real-time one of the same instant and place.
 */
export const fireDetection: Dataset = {
	name: 'fire_detection',
	title: '卫星火点',
	key: ['satellite', 'acquired_at', 'latitude', 'longitude'],
	day: 'acquired_at',
	finality: { column: 'product', final: 'standard' },
	columns: [
		{ name: 'satellite', title: '卫星', type: SATELLITE, required: true },
		{ name: 'instrument', title: '传感器', type: words('MODIS', 'VIIRS') },
		source('acq_date', '观测日期（UTC）'),
		source('acq_time', '观测时刻（UTC）'),
		{ name: 'acquired_at', title: '观测时间', type: { kind: 'timestamp' }, role: 'derived' },
		{ ...LATITUDE, required: true },
		{ ...LONGITUDE, required: true },
		{ name: 'area_code', title: AREA.title, aliases: AREA.aliases ?? [], type: UNIT },
		{ name: 'brightness', title: '亮温', aliases: ['bright_ti4'], type: decimal(2, 0, 1000) },
		{
			name: 'brightness_2',
			title: '背景亮温',
			aliases: ['bright_t31', 'bright_ti5'],
			type: decimal(2, 0, 1000)
		},
		{ name: 'scan', title: '扫描向像元', type: decimal(2, 0, 100) },
		{ name: 'track', title: '轨道向像元', type: decimal(2, 0, 100) },
		{ name: 'confidence', title: '置信度', type: TEXT, required: true },
		{
			name: 'confidence_percent',
			title: '置信度百分数',
			type: integer(0, 100),
			role: 'derived'
		},
		{ name: 'frp', title: '辐射功率', type: decimal(2, 0, 1e6), units: ['MW'] },
		{ name: 'day_night', title: '昼夜', aliases: ['daynight'], type: words('D', 'N') },
		{ name: 'detection_type', title: '火点类型', aliases: ['type'], type: integer(0, 3) },
		{ name: 'version', title: '版本', type: TEXT },
		{ name: 'product', title: '产品', type: words('nrt', 'standard'), role: 'derived' }
	],
	derive: deriveDetection
};
