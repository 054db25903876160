import type { Column, Dataset } from '../dataset';
import { AREA, AUDITED, DATA_STATUS, TEXT, decimal, integer } from './common';

const UG_M3 = ['μg/m³', 'ug/m3', '微克/立方米'];

/** A daily concentration; above `max` it is a slip or another unit (CO in μg/m³ is far above 100). */
function concentration(
	name: string,
	title: string,
	max: number,
	aliases: readonly string[],
	units = UG_M3
): Column {
	return { name, title, aliases, type: decimal(3, 0, max), units };
}

const POLLUTANTS: readonly Column[] = [
	concentration('so2', 'SO2', 3000, ['二氧化硫', 'SO2浓度', 'SO2_24h', 'a21026']),
	concentration('no2', 'NO2', 2000, ['二氧化氮', 'NO2浓度', 'NO2_24h', 'a21004']),
	concentration('pm10', 'PM10', 10_000, [
		'可吸入颗粒物',
		'颗粒物(PM10)',
		'PM10浓度',
		'PM10_24h',
		'a34002'
	]),
	concentration('pm2_5', 'PM2.5', 2000, [
		'细颗粒物',
		'颗粒物(PM2.5)',
		'PM2.5浓度',
		'PM2.5_24h',
		'a34004'
	]),
	concentration(
		'co',
		'CO',
		100,
		['一氧化碳', 'CO浓度', 'CO_24h', 'a21005'],
		['mg/m³', '毫克/立方米']
	),
	concentration('o3_8h', 'O3-8h', 2000, [
		...[
			'O3',
			'O3(8h)',
			'O3_8h_max',
			'O3日最大8小时',
			'O3-8h浓度',
			'臭氧',
			'臭氧8小时',
			'臭氧(8小时)'
		],
		...['臭氧日最大8小时', '臭氧日最大8小时平均', 'a05024']
	])
];

/** One day of a county or of a station; without a station it is the published value of the county. */
export const airDaily: Dataset = {
	name: 'air_daily',
	title: '空气质量日报',
	key: ['area_code', 'station', 'day'],
	day: 'day',
	finality: AUDITED,
	oneOf: [...POLLUTANTS.map(({ name }) => name), 'published_aqi'],
	columns: [
		AREA,
		{
			name: 'station',
			title: '站点',
			aliases: ['点位', '监测点位', '站点名称', '点位名称'],
			type: TEXT
		},
		{
			name: 'day',
			title: '日期',
			aliases: ['监测日期', '时间', '数据日期', 'date'],
			type: { kind: 'date', past: true },
			required: true
		},
		...POLLUTANTS,
		{ name: 'published_aqi', title: 'AQI', aliases: ['空气质量指数'], type: integer(0, 1000) },
		{
			name: 'published_category',
			title: '空气质量类别',
			aliases: ['类别', '空气质量指数类别', '质量等级'],
			type: TEXT
		},
		{ name: 'published_primary', title: '首要污染物', aliases: ['primary'], type: TEXT },
		DATA_STATUS
	]
};
