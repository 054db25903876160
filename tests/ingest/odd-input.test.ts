import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { withdrawBatch, type Receipt } from '$lib/server/load';
import { ask, bureau, linesOf, load } from './bureau';

let database: Database;
let loaded: Receipt | undefined;

beforeAll(async () => {
	database = await bureau();
});
afterAll(() => {
	database.close();
});
afterEach(async () => {
	if (loaded?.batchNo != null)
		await withdrawBatch(database, { batchNo: loaded.batchNo, actor: 'test', reason: '下一例' });
	loaded = undefined;
});

const AIR = '县(市、区),日期,SO2(μg/m³),CO(mg/m³),数据状态';
const AIR_ROW = '沧县,2021-11-02,8,0.6,审核';

describe('what is no row of data is passed over and counted', () => {
	test('titles, units, blank rows, repeated headings, totals, remarks', async () => {
		loaded = await load(
			database,
			[
				'沧州市空气质量日报,,,,',
				'单位：μg/m³，CO为mg/m³,,,,',
				AIR,
				',,μg/m³,mg/m³,',
				AIR_ROW,
				',,,,',
				'沧州市空气质量日报,,,,',
				AIR,
				'青县,2021-11-02,9,0.5,审核',
				'平均,,8.5,0.55,',
				'备注：数据为初步审核结果,,,,',
				'制表：演示,,,,'
			].join('\r\n')
		);
		expect(loaded).toMatchObject({ headerLine: 3, read: 2, accepted: 2, rejected: 0 });
		expect(loaded.skipped).toEqual({ titles: 3, blank: 1, headers: 3, notes: 3 });
		expect(await linesOf(database, loaded)).toEqual([5, 9]);
	});

	test('headings that are not stored are named on the receipt', async () => {
		loaded = await load(database, `序号,${AIR},天气,\n1,${AIR_ROW},晴,\n`);
		expect(loaded).toMatchObject({ accepted: 1, ignoredHeadings: ['序号', '天气'] });
	});

	test('of a code and a name the code is read, of a county and its city the county', async () => {
		loaded = await load(database, '断面名称,断面编码,采样时间,pH\n随便,S1,2021-11-02,8\n');
		expect(loaded).toMatchObject({ accepted: 1, ignoredHeadings: ['断面名称'] });
		await withdrawBatch(database, {
			batchNo: loaded.batchNo ?? 0,
			actor: 'test',
			reason: '下一例'
		});
		loaded = await load(database, '城市,区县,日期,SO2\n沧州市,沧县,2021-11-02,8\n');
		expect(loaded).toMatchObject({ accepted: 1, ignoredHeadings: ['城市'] });
	});

	test('persons are not kept, not even in a rejected row', async () => {
		loaded = await load(
			database,
			`${AIR},当事人姓名\n沧县,2021-11-31,8,0.6,审核,某某某\n沧县,8,某某某\n`
		);
		const kept = await ask<{ raw: string }>(
			database,
			'select raw from rejected_row where batch_no = $batchNo order by line',
			{ batchNo: loaded.batchNo }
		);
		expect(kept[0]?.raw).toBe('沧县,2021-11-31,8,0.6,审核,***');
		expect(JSON.stringify(await ask(database, 'select * from air_daily'))).not.toContain('某某某');
	});
});

describe('what looks bad and is not', () => {
	test('below detection, dead probes and missing cells are kept apart', async () => {
		loaded = await load(
			database,
			[
				'断面名称,采样时间,水温(℃),溶解氧(mg/L),氨氮(mg/L),总磷(mg/L),水流状态',
				'旧名闸,2021-11-02 9:30,0,8.5,0.025L,＜0.01,正常',
				'S2,2021年11月2日9时,--,—,ND,未检出(0.01),正常',
				'演示断面一（上游）,2021/11/9 9:30,*,/,NA,0,正常',
				'演示断面二,20211109,,,,,断流'
			].join('\n')
		);
		expect(loaded).toMatchObject({ read: 4, accepted: 4, rejected: 0 });
		const kept = await ask(
			database,
			`select section_code as code, sampled_at as at, flow, wt, wt_mark, "do", nh3n, nh3n_mark, tp, tp_mark
			 from water_sample where batch_no = $batchNo order by line`,
			{ batchNo: loaded.batchNo }
		);
		const none = { wt: null, wtMark: null, do: null, nh3n: null, nh3nMark: null };
		expect(kept).toEqual([
			{
				code: 'S1',
				at: '2021-11-02 09:30:00',
				flow: 'flowing',
				wt: 0,
				wtMark: null,
				do: 8.5,
				nh3n: 0.025,
				nh3nMark: '<',
				tp: 0.01,
				tpMark: '<'
			},
			{
				...none,
				code: 'S2',
				at: '2021-11-02 09:00:00',
				flow: 'flowing',
				nh3nMark: 'ND',
				tp: 0.01,
				tpMark: '<'
			},
			{ ...none, code: 'S1', at: '2021-11-09 09:30:00', flow: 'flowing', tp: 0, tpMark: '0' },
			{ ...none, code: 'S2', at: '2021-11-09 00:00:00', flow: 'dry', tp: null, tpMark: null }
		]);
	});

	test('a file of the national platform: its headings, its states of a station', async () => {
		const headings = [
			...[
				'省份',
				'流域',
				'断面名称',
				'监测时间',
				'水质类别',
				'水温(℃)',
				'pH(无量纲)',
				'溶解氧(mg/L)'
			],
			...[
				'电导率(μS/cm)',
				'浊度(NTU)',
				'高锰酸盐指数(mg/L)',
				'氨氮(mg/L)',
				'总磷(mg/L)',
				'总氮(mg/L)'
			],
			...['叶绿素α(mg/L)', '藻密度(cells/L)', '站点情况']
		];
		const row = (time: string, state: string) =>
			`河北省,海河流域,演示断面二,${time},Ⅲ,8.5,7.8,.03,900,12,4.1,0.5,0.1,3.2,0.004,20000,${state}`;
		loaded = await load(
			database,
			[headings.join(','), row('2021-11-02 08:00', '正常'), row('2021-11-02 12:00', '停站')].join(
				'\n'
			)
		);
		expect(loaded).toMatchObject({
			...{ accepted: 2, from: '2021-11-02', to: '2021-11-02' },
			ignoredHeadings: [
				...['省份', '流域', '水质类别', '电导率(μS/cm)', '浊度(NTU)'],
				...['叶绿素α(mg/L)', '藻密度(cells/L)']
			]
		});
		const kept = await ask(
			database,
			'select flow, "do", tn, data_status as status from water_sample where batch_no = $batchNo order by line',
			{ batchNo: loaded.batchNo }
		);
		expect(kept).toEqual([
			{ flow: 'flowing', do: 0.03, tn: 3.2, status: '实况' },
			{ flow: 'suspended', do: 0.03, tn: 3.2, status: '实况' }
		]);
	});

	test('rows are numbered as a spreadsheet shows them, and what is said of a heading stands on one line', async () => {
		const file =
			'"县\n(市、区)",日期,"SO2\r\n(μg/m³)","天\n气"\n沧县,2021-11-02,8,"雨\n雪"\n沧县,2021-11-03,-8,晴\n';
		loaded = await load(database, file);
		expect(loaded).toMatchObject({ read: 2, accepted: 1, ignoredHeadings: ['天 气'] });
		expect(loaded.rejections).toMatchObject([{ line: 3, column: 'SO2 (μg/m³)' }]);
		expect(await linesOf(database, loaded)).toEqual([2]);
	});

	test('semicolons, tabs, quoted line breaks, old line ends', async () => {
		const columns = ['县(市、区)', '日期', 'PM₂.₅（μg/m³）'];
		for (const [delimiter, end] of [
			[';', '\r'],
			['\t', '\r\n'],
			[',', '\n']
		] as const) {
			const rows = [columns, ['"孟村\n回族自治县"', '２０２１．１１．２', '３５']];
			loaded = await load(database, rows.map((row) => row.join(delimiter)).join(end) + end);
			expect(loaded).toMatchObject({ read: 1, accepted: 1, dataset: 'air_daily' });
			await withdrawBatch(database, {
				batchNo: loaded.batchNo ?? 0,
				actor: 'test',
				reason: '下一例'
			});
		}
		loaded = undefined;
	});
});
