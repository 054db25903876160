import { expect, test, vi } from 'vitest';
import { categoryAxis, chartBase, dataLine, goalLine, valueAxis } from '$lib/charts/theme';
import Chart from './Chart.svelte';
import DataTable from './DataTable.svelte';
import HowComputed from './HowComputed.svelte';
import Lead from './Lead.svelte';
import { html, text } from './rendered';

test('a headline keeps its clauses whole', () => {
	const drawn = html(Lead, {
		kicker: '2021年11月',
		clauses: [{ text: '18 个县参加排名，' }, { text: '6 个未到标。', warn: true }]
	});
	expect(drawn).toMatch(/<span class="[^"]*warn[^"]*">6 个未到标。<\/span><\/h1>/);
});

test('every rule is printed with its clause and its model file', () => {
	const read = text(HowComputed, {
		rules: [
			{
				subject: 'water_class',
				edition: 'GB 3838-2002',
				clause: '表1',
				model: 'water/water_judged.sql',
				note: null
			},
			{ subject: 'own', edition: '排名方案', clause: '三', model: 'ranking/own.sql', note: '暂行' }
		],
		subjects: { own: '本页所判' }
	});
	expect(read).toContain(
		'断面水质类别 GB 3838-2002 表1 src/lib/server/models/water/water_judged.sql'
	);
	expect(read).toContain('本页所判 暂行 排名方案 三');
});

test('a table prints its decimals, its minus signs and its gaps', () => {
	const read = text(DataTable, {
		table: {
			name: 'x',
			columns: [
				{ key: 'county', heading: '县' },
				{ key: 'value', heading: 'PM2.5', digits: 2 }
			],
			rows: [
				{ county: '肃宁县', value: -0.3 },
				{ county: '高新区', value: null }
			]
		}
	});
	expect(read).toBe('县 PM2.5 肃宁县 −0.30 高新区 —');
});

test('a chart stands in the HTML as three pictures with its name, and ECharts misses nothing', () => {
	const complaints = vi.spyOn(console, 'error');
	const drawn = html(Chart, {
		label: '逐月达标率',
		height: 240,
		option: {
			...chartBase,
			xAxis: categoryAxis(['1月', '2月']),
			yAxis: valueAxis('%'),
			series: [{ ...dataLine, data: [80, 90], markLine: goalLine(85, '目标 ≥ 85%') }]
		}
	});
	expect(drawn).toContain('role="img" aria-label="逐月达标率"');
	expect(drawn.match(/viewBox="0 0 \d+ 240"/g)).toEqual([
		'viewBox="0 0 358 240"',
		'viewBox="0 0 700 240"',
		'viewBox="0 0 1120 240"'
	]);
	expect(drawn.match(/目标 ≥ 85%/g)).toHaveLength(3);
	expect(complaints).not.toHaveBeenCalled();
});
